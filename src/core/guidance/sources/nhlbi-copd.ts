import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Heart, Lung, and Blood Institute',
  title: 'COPD',
  url: 'https://www.nhlbi.nih.gov/health/copd',
  date: 'undated',
} satisfies Source;
