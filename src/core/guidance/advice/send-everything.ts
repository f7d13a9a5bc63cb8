import type { Advice } from '../advice.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';
import medicareBeforeSurgery from '../sources/medicare-before-surgery.ts';

export default {
  id: 'send-everything',
  urgent: false,
  saysWait: false,
  rank: 205,
  for: { status: ['current', 'suspected'] },
  title: { en: 'Send everything, then call to check' },
  words: {
    en: 'Make sure all your records are sent: reports, image files, and slides if there are any. Call the new office a few days before to check that they came. You may have to sign a form at each place.',
  },
  source: komenSecondOpinion,
  also: [medicareBeforeSurgery],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Ask the office to send records, test results and pathology reports; you may need to sign a release; call to make sure they arrived.',
  },
  clinician: null,
  next: 'records',
} satisfies Advice;
