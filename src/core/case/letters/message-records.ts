import komenSecondOpinion from '../../guidance/sources/komen-second-opinion.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'message-records',
  rank: 6,
  to: 'doctor',
  form: 'message',
  limit: 500,
  title: { en: 'Portal message: where do I ask for my records?' },
  tip: {
    en: 'A message is a quick way to find the right office. The request itself still needs a letter or a form.',
  },
  subject: { en: 'Where to ask for my records' },
  passages: [
    {
      does: 'plain',
      words: {
        en: 'I am putting the records together for a second opinion. Could you please tell me whom to ask for:',
      },
    },
    {
      does: 'items',
      words: {
        en: '- copies of reports and notes\n- the scan files, not only the reports\n- the slides of a biopsy, if there was one',
      },
    },
    {
      does: 'contact-and-gaps',
      words: { en: 'A phone number and the name of the form would help. Is a result still open? Thank you.' },
    },
  ],
  followUp: { call: 3, remind: 7 },
  source: komenSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Records, scans and slides are gathered and sent before a second opinion; the first doctor’s office helps.',
  },
  clinician: null,
} satisfies Letter;
