import jnjDifferentOpinions from '../../guidance/sources/jnj-different-opinions.ts';
import loveFaq from '../../guidance/sources/love-faq.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'report-back',
  rank: 90,
  to: 'doctor',
  form: 'letter',
  later: true,
  title: { en: 'Report back to the first doctor' },
  tip: { en: 'Send the second doctor’s written report with it. Say if anything is planned soon.' },
  subject: { en: 'What the second opinion said' },
  passages: [
    { does: 'date', words: { en: 'Date: {today}' } },
    { does: 'addressee', words: { en: 'Dear {doctor},' } },
    { does: 'patient', words: { en: 'Patient: {name}\nDate of birth: {birth-date}' } },
    {
      does: 'plain',
      words: {
        en: 'I had a second opinion from {second-doctor} on {visit-day}. The report is enclosed. In short, they advise: {advice}',
      },
    },
    {
      does: 'plain',
      only: 'agree',
      words: {
        en: 'They agree with you. I would like to talk about when we start, and where I can be treated.',
      },
    },
    {
      does: 'plain',
      only: 'differ',
      words: {
        en: 'They see it in another way than you do. Would you please read the report, and tell me why you agree or not?',
      },
    },
    {
      does: 'plain',
      only: 'differ',
      words: {
        en: 'Could the two of you talk, or bring it to a team meeting? Is there a test that would settle it? How long can I wait for this?',
      },
    },
    {
      does: 'contact-and-gaps',
      words: { en: 'Please call me at {phone} for a time to talk. Until then, please keep what is booked.' },
    },
    { does: 'signature', words: { en: 'With thanks,\n{signature}' } },
    { does: 'enclosure', words: { en: 'Enclosed: the second doctor’s report.' } },
  ],
  followUp: { call: 5, remind: 10 },
  source: jnjDifferentOpinions,
  also: [loveFaq],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'When opinions differ, ask each doctor why, ask them to talk or for a team meeting, ask for a test that would settle it. Advice can often be followed near home, so bring the report back.',
  },
  clinician: null,
} satisfies Letter;
