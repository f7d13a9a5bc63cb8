import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Heart, Lung, and Blood Institute',
  title: 'Coronary Heart Disease',
  url: 'https://www.nhlbi.nih.gov/health/coronary-heart-disease',
  date: 'undated',
} satisfies Source;
