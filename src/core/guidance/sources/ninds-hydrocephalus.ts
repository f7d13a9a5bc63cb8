import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Neurological Disorders and Stroke',
  title: 'Hydrocephalus',
  url: 'https://www.ninds.nih.gov/health-information/disorders/hydrocephalus',
  date: 'undated',
} satisfies Source;
