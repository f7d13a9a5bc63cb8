import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Neurological Disorders and Stroke',
  title: 'Peripheral Neuropathy',
  url: 'https://www.ninds.nih.gov/health-information/disorders/peripheral-neuropathy',
  date: 'undated',
} satisfies Source;
