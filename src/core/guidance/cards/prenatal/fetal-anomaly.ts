import type { DomainCard } from '../../domain-card.ts';
import cincinnatiFetal from '../../sources/cincinnati-fetal.ts';

export default {
  id: 'fetal-anomaly',
  for: { status: ['current', 'suspected'], conditions: ['fetal-anomaly'] },
  name: { en: 'A finding in pregnancy' },
  checks: { en: 'The ultrasound done again by an expert, MRI if needed, and gene tests.' },
  see: { en: 'A fetal center. You can often call on your own.' },
  differs: {
    en: 'Weeks count for some choices. A second look can change the picture, for better or worse. What you decide is yours.',
  },
  questions: [
    { id: 'fetal-anomaly-1', to: 'current', words: { en: 'By what week do I need to decide anything?' } },
    {
      id: 'fetal-anomaly-2',
      to: 'second',
      words: { en: 'Do you see the same thing on your own ultrasound?' },
    },
    {
      id: 'fetal-anomaly-3',
      to: 'second',
      words: { en: 'What would the first days and years be like, from doctors who treat such children?' },
    },
    { id: 'fetal-anomaly-4', to: 'second', words: { en: 'Is there a treatment before birth?' } },
  ],
  source: cincinnatiFetal,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Many women seek a second opinion after a prenatal diagnosis; you can refer yourself; some treatments exist before birth.',
  },
  clinician: null,
} satisfies DomainCard;
