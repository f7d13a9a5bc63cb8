import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Arthritis and Musculoskeletal and Skin Diseases',
  title: 'Vasculitis',
  url: 'https://www.niams.nih.gov/health-topics/vasculitis',
  date: 'undated',
} satisfies Source;
