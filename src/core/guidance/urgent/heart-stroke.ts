import type { Advice } from '../advice.ts';
import ahaWarningSigns from '../sources/aha-warning-signs.ts';

export default {
  id: 'heart-stroke',
  urgent: true,
  saysWait: false,
  rank: 18,
  for: { status: ['current', 'suspected'], categories: ['heart'] },
  alsoFor: [
    { status: ['current', 'suspected'], conditions: ['stroke', 'pulmonary-hypertension'] },
    {
      status: ['current', 'suspected'],
      urgentWords: /chest pain|STEMI|infarct|unstable angina|stroke|troponin|cardiac arrest|tamponade/i,
    },
  ],
  title: { en: 'Chest pain or stroke signs: call now' },
  words: {
    en: 'Call your emergency number for chest pain or pressure, sudden short breath, or fainting. Call if a face droops, an arm is weak, or speech is slurred. Call even if it goes away. Do not drive yourself.',
  },
  caution: true,
  source: ahaWarningSigns,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Chest discomfort, short breath, face drooping, arm weakness or trouble speaking: call the emergency number at once, even if it passes; do not drive.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
