import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Heart, Lung, and Blood Institute',
  title: 'Aortic Aneurysm',
  url: 'https://www.nhlbi.nih.gov/health/aortic-aneurysm',
  date: 'undated',
} satisfies Source;
