import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Arthritis and Musculoskeletal and Skin Diseases',
  title: 'Rheumatoid Arthritis',
  url: 'https://www.niams.nih.gov/health-topics/rheumatoid-arthritis',
  date: 'undated',
} satisfies Source;
