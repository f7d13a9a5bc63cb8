import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Heart, Lung, and Blood Institute',
  title: 'Arrhythmias',
  url: 'https://www.nhlbi.nih.gov/health/arrhythmias',
  date: 'undated',
} satisfies Source;
