import type { Source } from '../advice.ts';

export default {
  organisation: 'American Journal of Medicine',
  title:
    'Meyer AND and others: Evaluation of Outcomes From a National Patient-initiated Second-opinion Program (2015;128:1138)',
  url: 'https://www.rti.org/publication/evaluation-outcomes-national-patient-initiated-second-opinion-program',
  date: '2015-10',
} satisfies Source;
