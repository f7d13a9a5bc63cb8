import type { Advice } from '../advice.ts';
import ahaWarningSigns from '../sources/aha-warning-signs.ts';

export default {
  id: 'nerve-signs',
  urgent: false,
  saysWait: false,
  rank: 126,
  for: { status: ['current', 'suspected'], categories: ['neuro'] },
  alsoFor: [{ status: ['current', 'suspected'], conditions: ['neuromuscular'] }],
  title: { en: 'Call now for sudden changes' },
  words: {
    en: 'Call your emergency number for sudden weakness, a face that droops, a first seizure, or trouble with speech, breath or swallowing. Call your care team the same day if you get worse fast.',
  },
  caution: true,
  source: ahaWarningSigns,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Face drooping, arm weakness, sudden confusion or trouble speaking: call the emergency number at once.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
