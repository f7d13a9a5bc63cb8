import type { Door } from '../door.ts';

export default {
  id: 'ccda',
  steps: [{ en: 'Save or print this document from your browser.' }],
  gives: { en: 'This one summary.' },
  lacks: { en: 'Scans, slides and full notes. Ask each place.' },
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'A document shown in a viewer can be saved by the browser.',
  },
} satisfies Door;
