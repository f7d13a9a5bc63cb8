import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Heart, Lung, and Blood Institute',
  title: 'Congenital Heart Defects',
  url: 'https://www.nhlbi.nih.gov/health/congenital-heart-defects',
  date: 'undated',
} satisfies Source;
