import type { Source } from '../advice.ts';

export default {
  organisation: 'Memorial Sloan Kettering Cancer Center',
  title: 'Breast Imaging Second Opinion Review',
  url: 'https://www.mskcc.org/cancer-care/risk-assessment-screening/screening/breast-cancer-screening-programs/breast-imaging-second-opinion-review',
  date: 'undated',
} satisfies Source;
