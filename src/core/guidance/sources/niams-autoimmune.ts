import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Arthritis and Musculoskeletal and Skin Diseases',
  title: 'Autoimmune Diseases',
  url: 'https://www.niams.nih.gov/health-topics/autoimmune-diseases',
  date: 'undated',
} satisfies Source;
