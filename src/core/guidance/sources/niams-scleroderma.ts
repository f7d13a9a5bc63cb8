import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Arthritis and Musculoskeletal and Skin Diseases',
  title: 'Scleroderma',
  url: 'https://www.niams.nih.gov/health-topics/scleroderma',
  date: 'undated',
} satisfies Source;
