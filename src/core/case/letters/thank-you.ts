import medlineplusSecondOpinion from '../../guidance/sources/medlineplus-second-opinion.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'thank-you',
  rank: 80,
  to: 'doctor',
  form: 'letter',
  later: true,
  title: { en: 'Thank you to the first doctor' },
  tip: { en: 'Most doctors are used to this. A short note keeps the door open.' },
  subject: { en: 'Thank you' },
  passages: [
    { does: 'date', words: { en: 'Date: {today}' } },
    { does: 'addressee', words: { en: 'Dear {doctor},' } },
    {
      does: 'plain',
      words: {
        en: 'Thank you for your care. I have asked for a second opinion because this is a big step for me. It is not a complaint.',
      },
    },
    {
      does: 'plain',
      words: {
        en: 'I will tell you what I hear. I would be glad to go on talking with you about what comes next.',
      },
    },
    { does: 'signature', words: { en: 'With thanks,\n{signature}' } },
  ],
  followUp: null,
  source: medlineplusSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Doctors are used to second opinions and most welcome them; tell your doctor about it.',
  },
  clinician: null,
} satisfies Letter;
