import type { Place } from '../place.ts';

export default {
  id: 'optn',
  for: {
    status: ['current', 'suspected', 'history'],
    conditions: ['transplant', 'kidney-failure', 'cirrhosis', 'heart-failure', 'pulmonary-fibrosis'],
  },
  kind: 'finder',
  countries: ['US'],
  name: { en: 'Organ Procurement and Transplantation Network' },
  what: { en: 'All US transplant centers, and the rules for being listed at two.' },
  url: 'https://optn.transplant.hrsa.gov',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
