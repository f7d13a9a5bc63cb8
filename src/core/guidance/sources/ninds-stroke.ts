import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Neurological Disorders and Stroke',
  title: 'Stroke',
  url: 'https://www.ninds.nih.gov/health-information/disorders/stroke',
  date: 'undated',
} satisfies Source;
