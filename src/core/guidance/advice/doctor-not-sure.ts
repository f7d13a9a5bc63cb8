import type { Advice } from '../advice.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';

export default {
  id: 'doctor-not-sure',
  urgent: false,
  saysWait: false,
  rank: 162,
  for: { status: ['current', 'suspected'] },
  title: { en: 'Is your doctor not sure?' },
  words: {
    en: 'If it is not clear what you have, how far it has gone or what to do, say so out loud. It is a strong reason for a second look.',
  },
  source: acsSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'A reason to ask: your doctor says there is uncertainty about the type or stage.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
