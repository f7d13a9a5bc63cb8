import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Neurological Disorders and Stroke',
  title: 'Disorders, A to Z',
  url: 'https://www.ninds.nih.gov/health-information/disorders',
  date: 'undated',
} satisfies Source;
