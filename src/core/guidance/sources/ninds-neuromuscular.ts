import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Neurological Disorders and Stroke',
  title: 'Muscular Dystrophy',
  url: 'https://www.ninds.nih.gov/health-information/disorders/muscular-dystrophy',
  date: 'undated',
} satisfies Source;
