import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Arthritis and Musculoskeletal and Skin Diseases',
  title: 'Spinal Stenosis',
  url: 'https://www.niams.nih.gov/health-topics/spinal-stenosis',
  date: 'undated',
} satisfies Source;
