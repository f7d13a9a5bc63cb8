import type { Door } from '../door.ts';
import nhseAccess from '../sources/nhse-access.ts';

export default {
  id: 'nhs-app',
  steps: [
    { en: 'Open your GP health record.' },
    { en: 'Open a document or result to save it.' },
    {
      en: 'For hospital records, ask the hospital itself. You may ask in words or in writing, and it is free.',
    },
  ],
  gives: { en: 'Your GP record.' },
  lacks: { en: 'Hospital notes, scans and slides. Ask each hospital.' },
  source: nhseAccess,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'The GP record can be seen in the app; a request to any holder is free and may be spoken or written.',
  },
} satisfies Door;
