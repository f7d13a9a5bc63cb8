import type { Place } from '../place.ts';

export default {
  id: 'thyca',
  for: { status: ['current', 'suspected', 'history'], conditions: ['thyroid-cancer'] },
  kind: 'organisation',
  name: { en: 'ThyCa: Thyroid Cancer Survivors’ Association' },
  what: { en: 'For people with thyroid cancer.' },
  url: 'https://www.thyca.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
