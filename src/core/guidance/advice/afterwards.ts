import type { Advice } from '../advice.ts';
import patientResourceSecondOpinion from '../sources/patient-resource-second-opinion.ts';

export default {
  id: 'afterwards',
  urgent: false,
  saysWait: false,
  rank: 100,
  for: { status: ['history'] },
  title: { en: 'A second look still helps later on' },
  words: {
    en: 'This page speaks of an illness in the past. You can still ask for a second opinion on follow-up, late effects, or if it comes back. Keep your reports and scans. A new team will ask for them.',
  },
  source: patientResourceSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'A second opinion can be sought before or even after treatment begins; records are reviewed.',
  },
  clinician: null,
  next: 'records',
} satisfies Advice;
