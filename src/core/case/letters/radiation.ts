import { close, head, terms, who } from '../blocks.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'radiation',
  rank: 25,
  to: 'radiation',
  form: 'letter',
  title: { en: 'To radiation oncology' },
  tip: { en: 'These files are seldom in a portal. Ask only if you had radiation.' },
  subject: { en: 'Request for radiation plan files' },
  passages: [
    ...head,
    ...who,
    { does: 'right', law: 'right' },
    { does: 'items', words: { en: 'Please send these:\n{items}' } },
    { does: 'images', words: { en: 'Please send the DICOM-RT files: plan, structures and dose.' } },
    { does: 'format', words: { en: 'Please send them as DICOM, by a secure link or on a disc.' } },
    { does: 'delivery', law: 'delivery' },
    ...terms,
    { does: 'plain', law: 'clock' },
    ...close,
  ],
  followUp: 'law',
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; the names of the files are those of the DICOM standard.',
  },
  clinician: null,
} satisfies Letter;
