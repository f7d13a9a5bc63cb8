import type { Source } from '../advice.ts';

export default {
  organisation: 'Surgical Endoscopy',
  title:
    'Endoscopic resection with adjuvant treatment versus esophagectomy for early-stage esophageal cancer',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8979881',
  date: '2021-04-23',
} satisfies Source;
