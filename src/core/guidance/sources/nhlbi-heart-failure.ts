import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Heart, Lung, and Blood Institute',
  title: 'Heart Failure',
  url: 'https://www.nhlbi.nih.gov/health/heart-failure',
  date: 'undated',
} satisfies Source;
