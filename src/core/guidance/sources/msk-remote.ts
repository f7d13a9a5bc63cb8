import type { Source } from '../advice.ts';

export default {
  organisation: 'Memorial Sloan Kettering Cancer Center',
  title: 'How to Request a Remote Second Opinion',
  url: 'https://www.mskcc.org/experience/become-patient/international-patients/requesting-medical-records-review',
  date: 'undated',
} satisfies Source;
