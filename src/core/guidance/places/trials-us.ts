import type { Place } from '../place.ts';

export default {
  id: 'trials-us',
  for: {
    status: ['current', 'suspected', 'history'],
    categories: ['cancer', 'heart', 'neuro', 'autoimmune', 'organ_failure', 'rare_genetic', 'other_serious'],
  },
  kind: 'finder',
  name: { en: 'ClinicalTrials.gov' },
  what: { en: 'A public list of studies. Show it to your doctor before you decide.' },
  url: 'https://clinicaltrials.gov',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
