import lawUsAccessUnc from '../../guidance/sources/law-us-access-unc.ts';
import recordsLetterParts from '../../guidance/sources/records-letter-parts.ts';
import { who } from '../blocks.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'overdue',
  rank: 75,
  to: 'again',
  form: 'letter',
  title: { en: 'To the privacy officer: the day has passed' },
  tip: { en: 'Send it only once the day has passed, and no letter about extra time has come.' },
  subject: { en: 'No answer yet to my request of {sent-on}' },
  passages: [
    { does: 'date', words: { en: 'Date: {today}' } },
    { does: 'addressee', words: { en: 'To: the privacy officer\n{place}\n{place-address}' } },
    ...who,
    { does: 'items', words: { en: 'On {sent-on} I asked for these ({holder}):\n{items}' } },
    { does: 'right', law: 'right' },
    { does: 'plain', law: 'clock' },
    {
      does: 'plain',
      words: { en: 'I expected your answer by {due-on}. I have had neither the copies nor a reason.' },
    },
    {
      does: 'contact-and-gaps',
      words: {
        en: 'Please send them now, or write to me why not. If I do not hear from you soon, I may ask the office that checks this for help.',
      },
    },
    { does: 'need-by', only: 'visit known', words: { en: 'The second-opinion visit is on {visit}.' } },
    { does: 'signature', words: { en: 'Signature: {signature}' } },
    { does: 'enclosure', words: { en: 'Enclosed: copies of my letters.' } },
  ],
  followUp: null,
  source: recordsLetterParts,
  also: [lawUsAccessUnc],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'If the time of the law has passed with no answer, write to the privacy officer; the regulator hears complaints.',
  },
  clinician: null,
} satisfies Letter;
