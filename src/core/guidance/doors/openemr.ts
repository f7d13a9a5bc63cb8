import type { Door } from '../door.ts';

export default {
  id: 'openemr',
  steps: [
    { en: 'Open Reports or Health Snapshot on the home page.' },
    { en: 'Choose to print or download the report.' },
  ],
  gives: { en: 'Problems, results, medicines and a summary.' },
  lacks: { en: 'Scans, slides and records of other places.' },
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Cards for reports and for a health snapshot exist on the product’s home page.',
  },
} satisfies Door;
