import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Heart, Lung, and Blood Institute',
  title: 'Anemia and blood disorders',
  url: 'https://www.nhlbi.nih.gov/health/anemia',
  date: 'undated',
} satisfies Source;
