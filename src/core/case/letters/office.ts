import komenSecondOpinion from '../../guidance/sources/komen-second-opinion.ts';
import lawUsDoctorToDoctor from '../../guidance/sources/law-us-doctor-to-doctor.ts';
import { close, head, who } from '../blocks.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'office',
  rank: 50,
  to: 'office',
  form: 'letter',
  title: { en: 'To your doctor’s office: send it doctor to doctor' },
  tip: { en: 'This is the second way. Keep asking for your own copies too: you know then what arrived.' },
  subject: { en: 'Please share records with another doctor' },
  passages: [
    ...head,
    ...who,
    {
      does: 'right',
      words: { en: 'This is for a second opinion. I agree that you share the records for it.' },
    },
    { does: 'right', law: 'office' },
    { does: 'items', words: { en: 'Please send these:\n{items}' } },
    {
      does: 'delivery',
      words: { en: 'Please send them to {second-doctor}, {second-address}, and a copy to me.' },
    },
    { does: 'format', words: { en: 'If nothing is written down yet, a short letter will do.' } },
    {
      does: 'need-by',
      only: 'visit known',
      words: { en: 'They need it by {need-by}. The visit is on {visit}.' },
    },
    { does: 'need-by', only: 'visit not known', words: { en: 'They need it by {wanted-by}.' } },
    { does: 'fee-estimate', words: { en: 'If there is a cost for this, please tell me first.' } },
    ...close,
  ],
  followUp: { call: 5, remind: 10 },
  source: lawUsDoctorToDoctor,
  also: [komenSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'In the US doctors may disclose records to another doctor for treatment without authorization; many offices still want a signed release. The first doctor’s office can send records to the second.',
  },
  clinician: null,
} satisfies Letter;
