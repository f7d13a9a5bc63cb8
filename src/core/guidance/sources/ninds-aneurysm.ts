import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Neurological Disorders and Stroke',
  title: 'Cerebral Aneurysms',
  url: 'https://www.ninds.nih.gov/health-information/disorders/cerebral-aneurysms',
  date: 'undated',
} satisfies Source;
