import type { Place } from '../place.ts';

export default {
  id: 'nci-centers',
  for: { status: ['current', 'suspected', 'history'], categories: ['cancer'] },
  kind: 'finder',
  countries: ['US'],
  name: { en: 'NCI-designated cancer centers' },
  what: {
    en: 'A list of 72 US centers in 36 states and Washington, DC. Seven of them do lab work only. It is a fact, not a ranking.',
  },
  url: 'https://www.cancer.gov/research/infrastructure/cancer-centers/find',
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '72 NCI-Designated Cancer Centers in 36 states and the District of Columbia; 7 are basic laboratory centers.',
  },
} satisfies Place;
