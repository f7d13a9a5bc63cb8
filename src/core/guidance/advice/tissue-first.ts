import type { Advice } from '../advice.ts';
import nbccPathology from '../sources/nbcc-pathology.ts';

export default {
  id: 'tissue-first',
  urgent: false,
  saysWait: false,
  rank: 180,
  for: { status: ['current'], categories: ['cancer'] },
  alsoFor: [{ status: ['suspected'], categories: ['cancer'], kinds: ['pathology-report'] }],
  title: { en: 'Have the tissue checked first' },
  words: {
    en: 'For cancer there are two kinds of second look. One checks the tissue. One checks the plan. The plan rests on the tissue, so start there. Ask a lab expert to look at the slides, not just the report.',
  },
  source: nbccPathology,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Get a pathology second opinion before a treatment second opinion; slides are sent to another pathologist; you do not need your doctor’s OK but may have to pay.',
  },
  clinician: null,
  next: 'records',
} satisfies Advice;
