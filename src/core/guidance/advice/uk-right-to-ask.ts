import type { Advice } from '../advice.ts';
import crukSecondOpinion from '../sources/cruk-second-opinion.ts';
import macmillanSecondOpinion from '../sources/macmillan-second-opinion.ts';

export default {
  id: 'uk-right-to-ask',
  urgent: false,
  saysWait: false,
  rank: 228,
  for: { status: ['current', 'suspected'], countries: ['GB'] },
  title: { en: 'In the UK you may ask' },
  words: {
    en: 'Your doctor must respect your wish to seek a second opinion. The NHS does not have to give one, but most doctors are happy to refer you. Ask your GP, your specialist or your nurse.',
  },
  source: crukSecondOpinion,
  also: [macmillanSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Doctors must respect your right to seek a second opinion; there is no legal right to one.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
