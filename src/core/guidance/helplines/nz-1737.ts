import type { HelpLine } from '../helpline.ts';

export default {
  id: 'nz-1737',
  countries: ['NZ'],
  for: 'hard hour',
  name: { en: '1737, need to talk?' },
  phone: '1737',
  dial: 'tel:1737',
  text: '1737',
  hours: { en: 'Day and night' },
  source: {
    organisation: '1737',
    title: 'Need to talk?',
    url: 'https://1737.org.nz',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Call or text 1737, day and night.',
  },
} satisfies HelpLine;
