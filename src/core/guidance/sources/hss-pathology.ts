import type { Source } from '../advice.ts';

export default {
  organisation: 'Hospital for Special Surgery',
  title: 'Pathology consultations',
  url: 'https://www.hss.edu/pathology-consultations.asp',
  date: 'undated',
} satisfies Source;
