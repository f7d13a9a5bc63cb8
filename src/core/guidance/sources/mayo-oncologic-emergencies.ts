import type { Source } from '../advice.ts';

export default {
  organisation: 'Mayo Clinic Proceedings',
  title: 'Oncologic Emergencies: Diagnosis and Treatment (2006;81:835)',
  url: 'https://doi.org/10.4065/81.6.835',
  readAt: 'https://enotes.tripod.com/onco_emergency2006.htm',
  date: '2006-06',
} satisfies Source;
