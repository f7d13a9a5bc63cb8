import type { DomainCard } from '../../domain-card.ts';
import nhlbiArrhythmia from '../../sources/nhlbi-arrhythmia.ts';

export default {
  id: 'arrhythmia',
  for: { status: ['current', 'suspected'], conditions: ['arrhythmia'] },
  name: { en: 'Heart rhythm problem' },
  checks: { en: 'The strips themselves, what sets it off, and the stroke risk.' },
  see: { en: 'A heart rhythm doctor (electrophysiologist).' },
  differs: { en: 'Medicine, ablation or a device can be right. Ask about blood thinners on their own.' },
  questions: [
    {
      id: 'arrhythmia-1',
      to: 'second',
      words: { en: 'Did you look at my strips, and do you agree with the name?' },
    },
    {
      id: 'arrhythmia-2',
      to: 'second',
      words: { en: 'Would ablation help me, and how often does it need a second try?' },
    },
    { id: 'arrhythmia-3', to: 'second', words: { en: 'Do I need a blood thinner, and why?' } },
  ],
  source: nhlbiArrhythmia,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Type of arrhythmia guides care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
