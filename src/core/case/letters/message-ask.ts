import acsSecondOpinion from '../../guidance/sources/acs-second-opinion.ts';
import nciWhatYouNeed from '../../guidance/sources/nci-what-you-need.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'message-ask',
  rank: 5,
  to: 'doctor',
  form: 'message',
  limit: 500,
  title: { en: 'Portal message: I would like a second opinion' },
  tip: { en: 'Nobody may read a message for days. If you feel worse, call instead.' },
  subject: { en: 'A second opinion' },
  passages: [
    {
      does: 'plain',
      only: 'condition named',
      words: { en: 'Diagnosis: {condition}.' },
    },
    {
      does: 'plain',
      words: {
        en: 'This is a big step for me, and I would like a second opinion before we go on. Could you please:',
      },
    },
    {
      does: 'items',
      words: {
        en: '- tell me how long it is safe to wait\n- name a specialist outside this hospital\n- tell me how to get the slides and the scan files sent out\n- share the records with that doctor',
      },
    },
    {
      does: 'plain',
      words: { en: 'If any of this is urgent, please call me at {phone}. Thank you for your help.' },
    },
  ],
  followUp: { call: 3, remind: 7 },
  source: acsSecondOpinion,
  also: [nciWhatYouNeed],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Tell your doctor you want a second opinion, ask how long you can safely wait, ask for a name and for help with records.',
  },
  clinician: null,
} satisfies Letter;
