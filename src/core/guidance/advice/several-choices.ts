import type { Advice } from '../advice.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';
import oncolinkSecondOpinion from '../sources/oncolink-second-opinion.ts';

export default {
  id: 'several-choices',
  urgent: false,
  saysWait: false,
  rank: 161,
  for: { status: ['current'] },
  title: { en: 'More than one choice?' },
  words: {
    en: 'If you were given more than one treatment choice, another expert can help you weigh them. Ask what each would do first, and why.',
  },
  source: acsSecondOpinion,
  also: [oncolinkSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'A reason to ask: your doctor gives you a few different treatment options.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
