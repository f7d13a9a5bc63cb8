import type { Source } from '../advice.ts';

export default {
  organisation: 'Brigham and Women’s Hospital',
  title: 'Surgical Pathology Consultations / Second Opinions',
  url: 'https://www.brighamandwomens.org/pathology/for-patients-and-families/consultations-second-opinions',
  date: 'undated',
} satisfies Source;
