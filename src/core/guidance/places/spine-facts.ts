import type { Place } from '../place.ts';

export default {
  id: 'spine-facts',
  for: {
    status: ['current', 'suspected', 'history'],
    conditions: ['disc-herniation', 'spinal-stenosis', 'spondylolisthesis'],
  },
  kind: 'organisation',
  name: { en: 'MedlinePlus: back pain' },
  what: { en: 'Plain facts on back trouble, with nothing for sale.' },
  url: 'https://medlineplus.gov/backpain.html',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
