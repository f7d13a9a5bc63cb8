import type { Advice } from '../advice.ts';
import { bloodCancers } from '../families.ts';
import medlineplusSecondOpinion from '../sources/medlineplus-second-opinion.ts';
import patientResourceSecondOpinion from '../sources/patient-resource-second-opinion.ts';

export default {
  id: 'a-whole-team',
  urgent: false,
  saysWait: false,
  rank: 200,
  for: { status: ['current'], categories: ['cancer'], not: [...bloodCancers, 'childhood-cancer'] },
  title: { en: 'Look for an expert who works in a team' },
  words: {
    en: 'Look for an expert in your kind of cancer who works with others. A full team has a surgeon, a medical oncologist, a radiation oncologist, a pathologist and a radiologist.',
  },
  source: medlineplusSecondOpinion,
  also: [patientResourceSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Many centers have tumor boards where cancer doctors, surgeons and radiation doctors review x-rays and pathology together.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
