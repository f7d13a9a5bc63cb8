import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Heart, Lung, and Blood Institute',
  title: 'Pulmonary Hypertension',
  url: 'https://www.nhlbi.nih.gov/health/pulmonary-hypertension',
  date: 'undated',
} satisfies Source;
