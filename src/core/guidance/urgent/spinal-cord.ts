import type { Advice } from '../advice.ts';
import { spreadTo } from '../facts.ts';
import mcgrawOncologicEmergencies from '../sources/mcgraw-oncologic-emergencies.ts';
import niceSpinalMetastases from '../sources/nice-spinal-metastases.ts';

export default {
  id: 'spinal-cord',
  urgent: true,
  saysWait: false,
  rank: 12,
  for: {
    status: ['current', 'suspected'],
    facts: (facts) => spreadTo(facts, /spin|vertebr|bone|osseous|epidural/i),
  },
  alsoFor: [
    {
      status: ['current', 'suspected'],
      categories: ['cancer'],
      urgentWords: /cord compress|compresi[oó]n medular|spinal cord|epidural|\bMSCC\b|leptomening/i,
    },
    { status: ['current', 'suspected'], conditions: ['myeloma'] },
  ],
  title: { en: 'Weak or numb legs: get help now' },
  words: {
    en: 'A growth in the spine can press on the nerves. New weak or numb legs, trouble walking, or a change in your bladder or bowels is an emergency: call your emergency number now. For new or worse back pain, call your care team the same day.',
  },
  caution: true,
  source: niceSpinalMetastases,
  also: [mcgrawOncologicEmergencies],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Cancer that presses on the spinal cord is handled as an emergency pathway; back pain, leg weakness and bladder or bowel change are its signs. Same-day call for back pain alone: to be checked by a clinician.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
