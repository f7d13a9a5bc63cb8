import lawUsAccess from '../../guidance/sources/law-us-access.ts';
import recordsLetterParts from '../../guidance/sources/records-letter-parts.ts';
import { close, head, terms, who } from '../blocks.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'records',
  rank: 10,
  to: 'records',
  form: 'letter',
  title: { en: 'To the records department' },
  tip: { en: 'Many places want their own form too. Call first, ask for it, and send both.' },
  subject: { en: 'Request for a copy of health records' },
  passages: [
    ...head,
    ...who,
    { does: 'right', law: 'right' },
    {
      does: 'items',
      words: { en: 'Please send copies of these records, from {from-date} to {to-date}:\n{items}' },
    },
    {
      does: 'format',
      words: { en: 'Please send files (PDF) where you can. Where you cannot, paper is fine.' },
    },
    { does: 'delivery', law: 'delivery' },
    ...terms,
    { does: 'plain', law: 'clock' },
    ...close,
  ],
  followUp: 'law',
  source: recordsLetterParts,
  also: [lawUsAccess],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A request names the patient in full, date of birth, address and contact, the records and the range of dates, the form, where to send, proof of authority for another, signature. ID may be checked; the form asked for is used if readily producible.',
  },
  clinician: null,
} satisfies Letter;
