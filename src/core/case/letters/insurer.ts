import insuranceSecondOpinion from '../../guidance/sources/insurance-second-opinion.ts';
import komenSecondOpinion from '../../guidance/sources/komen-second-opinion.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'insurer',
  rank: 60,
  to: 'insurer',
  form: 'letter',
  title: { en: 'To your insurer' },
  tip: {
    en: 'Call first. Write down the date, the name, and a number for the call. Then ask for it in writing.',
  },
  subject: { en: 'Is a second opinion covered?' },
  passages: [
    { does: 'date', words: { en: 'Date: {today}' } },
    { does: 'addressee', words: { en: 'To: member services, {insurer}' } },
    {
      does: 'patient',
      words: {
        en: 'Member: {name}\nMember number: {member-number}\nDate of birth: {birth-date}\nPhone: {phone}\nAddress: {address}',
      },
    },
    {
      does: 'requester',
      only: 'asks for another',
      words: { en: 'I am {asker}, and I act for the member as {relation}. Proof is enclosed.' },
    },
    { does: 'plain', words: { en: 'I plan to get a second opinion from {second-doctor}.' } },
    { does: 'plain', only: 'condition named', words: { en: 'It is about this diagnosis: {condition}.' } },
    {
      does: 'items',
      words: {
        en: 'Please answer in writing:\n- Is a second opinion covered, and do you ask for one before treatment?\n- Is this doctor in the network? If not, can you make an exception?\n- Do I need a referral or your approval first? Who asks for it, and how long does it take?\n- Is a new reading of the slides and scans covered?\n- Is an online opinion covered?\n- Will you pay for tests that have to be done again?\n- What will I have to pay?\n- If the two opinions differ, is a third one covered?',
      },
    },
    {
      does: 'need-by',
      only: 'visit known',
      words: { en: 'The visit is on {visit}. I need your answer before then.' },
    },
    {
      does: 'need-by',
      only: 'visit not known',
      words: { en: 'I need your answer by {wanted-by}, so that I can book.' },
    },
    {
      does: 'contact-and-gaps',
      words: { en: 'Please give me the name of someone I can call, and a reference number for this letter.' },
    },
    { does: 'signature', words: { en: 'Signature: {signature}' } },
  ],
  followUp: { call: 5, remind: 10 },
  source: komenSecondOpinion,
  also: [insuranceSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Ask the plan before booking: is a second opinion covered or required, is the doctor in network, is a referral or pre-authorization needed, are pathology reviews covered, what it costs; keep records of calls. Some plans require a second opinion.',
  },
  clinician: null,
} satisfies Letter;
