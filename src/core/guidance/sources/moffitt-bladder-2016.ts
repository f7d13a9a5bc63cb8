import type { Source } from '../advice.ts';

export default {
  organisation: 'Urology',
  title:
    'Change in Management Based on Pathologic Second Opinion Among Bladder Cancer Patients (2016;93:130)',
  url: 'https://www.ncbi.nlm.nih.gov/pubmed/27041469',
  date: '2016-07',
} satisfies Source;
