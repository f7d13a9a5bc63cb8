import type { Source } from '../advice.ts';

export default {
  organisation: 'American Society of Clinical Oncology',
  title: 'Biomarkers for systemic therapy in metastatic breast cancer (guideline summary)',
  url: 'https://www.guidelinecentral.com/guideline/1890548',
  date: 'undated',
} satisfies Source;
