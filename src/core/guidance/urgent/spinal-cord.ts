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
      urgentWords: /cord compress|compresion medular|spinal cord|epidural|\bMSCC\b|leptomening/i,
    },
    { status: ['current', 'suspected'], conditions: ['myeloma'] },
  ],
  title: { en: 'Weak or numb legs: get help now' },
  words: {
    en: 'Cancer in the spine can press on the nerves. New weak or numb legs, trouble walking, or a change in your bladder or bowels is an emergency. So is new bad back pain. Call your cancer team or your emergency number now. Do not wait for a visit.',
  },
  caution: true,
  source: niceSpinalMetastases,
  also: [mcgrawOncologicEmergencies],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Cancer that presses on the spinal cord is handled as an emergency pathway; back pain, leg weakness and bladder or bowel change are its signs.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
