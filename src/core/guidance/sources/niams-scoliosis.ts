import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Arthritis and Musculoskeletal and Skin Diseases',
  title: 'Scoliosis',
  url: 'https://www.niams.nih.gov/health-topics/scoliosis-children-teens',
  date: 'undated',
} satisfies Source;
