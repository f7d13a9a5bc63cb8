import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Heart, Lung, and Blood Institute',
  title: 'Heart Valve Diseases',
  url: 'https://www.nhlbi.nih.gov/health/heart-valve-diseases',
  date: 'undated',
} satisfies Source;
