import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Neurological Disorders and Stroke',
  title: 'Dementias',
  url: 'https://www.ninds.nih.gov/health-information/disorders/dementias',
  date: 'undated',
} satisfies Source;
