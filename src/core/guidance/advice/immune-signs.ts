import type { Advice } from '../advice.ts';

export default {
  id: 'immune-signs',
  urgent: false,
  saysWait: false,
  rank: 126,
  for: { status: ['current', 'suspected'], categories: ['autoimmune'] },
  title: { en: 'Fever on medicines that calm the immune system' },
  words: {
    en: 'Call your care team the same day for a fever or chills while you take such a medicine. Do not stop a steroid all at once without asking. Sudden short breath, chest pain or black stools: call your emergency number.',
  },
  caution: true,
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'General safety advice: infection on immune-suppressing medicine, and stopping steroids abruptly, are dangerous.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
