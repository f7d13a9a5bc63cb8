import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Arthritis and Musculoskeletal and Skin Diseases',
  title: 'Osteoarthritis',
  url: 'https://www.niams.nih.gov/health-topics/osteoarthritis',
  date: 'undated',
} satisfies Source;
