import recordsLetterParts from '../../guidance/sources/records-letter-parts.ts';
import { who } from '../blocks.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'reminder',
  rank: 70,
  to: 'again',
  form: 'letter',
  title: { en: 'Reminder: the request is still open' },
  tip: { en: 'Call first: often a form or a fee is all that is missing.' },
  subject: { en: 'Reminder: my request of {sent-on}' },
  passages: [
    { does: 'date', words: { en: 'Date: {today}' } },
    { does: 'addressee', words: { en: 'To: {holder}\n{place}\n{place-address}' } },
    ...who,
    {
      does: 'items',
      words: { en: 'On {sent-on} I asked you for these. I have not had all of them yet:\n{items}' },
    },
    {
      does: 'contact-and-gaps',
      words: {
        en: 'Is something missing from my side? Please tell me what, and when I can expect the rest.',
      },
    },
    { does: 'need-by', only: 'visit known', words: { en: 'The second-opinion visit is on {visit}.' } },
    { does: 'signature', words: { en: 'Signature: {signature}' } },
    { does: 'enclosure', words: { en: 'Enclosed: a copy of my first letter.' } },
  ],
  followUp: null,
  source: recordsLetterParts,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'If no answer comes in the usual time, follow up by phone or with another letter; keep a copy of the first.',
  },
  clinician: null,
} satisfies Letter;
