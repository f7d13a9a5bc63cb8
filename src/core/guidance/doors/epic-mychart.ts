import type { Door } from '../door.ts';
import patientwingRecords from '../sources/patientwing-records.ts';
import shareEverywhereFaq from '../sources/share-everywhere-faq.ts';
import vcuShareRecord from '../sources/vcu-share-record.ts';

export default {
  id: 'epic-mychart',
  steps: [
    { en: 'Open the menu and search for “Share”.' },
    {
      en: 'To keep a copy, choose to download your record. To ask the records office, look for “Request records” or “Release of information”.',
    },
    { en: 'To show it to a doctor on the spot, choose “Share Everywhere” and read the code out to them.' },
  ],
  gives: { en: 'Notes, results, medicines, allergies and visits, as far as your hospital shows them.' },
  lacks: {
    en: 'Image files, slides and radiation plans are not in it. A shared view ends when the other person logs out.',
  },
  source: shareEverywhereFaq,
  also: [patientwingRecords, vcuShareRecord],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'The one-time code shows a subset of the record until the viewer logs out; the record can be shared or downloaded from the menu; names differ by site.',
  },
} satisfies Door;
