import type { Door } from '../door.ts';
import patientwingRecords from '../sources/patientwing-records.ts';

export default {
  id: 'any-portal',
  steps: [
    { en: 'Look in the menu for “Share my records”, “Download my records”, “Health summary” or “Sharing”.' },
    { en: 'Save the file where you will find it again.' },
    { en: 'If nothing is there, send a message and ask: how do I get a full copy of my records?' },
  ],
  gives: { en: 'Often notes, results and medicines.' },
  lacks: { en: 'Image files and slides are almost never in it. Ask radiology and pathology.' },
  source: patientwingRecords,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Common menu names: Share My Records, Download My Records, Health or Visit Summary, Sharing Hub; wording varies.',
  },
} satisfies Door;
