import type { DomainCard } from '../../domain-card.ts';
import nindsNeuromuscular from '../../sources/ninds-neuromuscular.ts';
import wenger2016 from '../../sources/wenger-2016.ts';

export default {
  id: 'neuromuscular',
  for: { status: ['current', 'suspected'], conditions: ['neuromuscular'] },
  name: { en: 'A muscle or nerve-muscle illness' },
  checks: { en: 'The gene test, muscle tests, and what can be treated.' },
  see: { en: 'A neuromuscular center.' },
  differs: { en: 'New gene treatments fit exact gene changes. Heart and breathing need checks.' },
  questions: [
    { id: 'neuromuscular-1', to: 'second', words: { en: 'Which exact gene change do I have?' } },
    { id: 'neuromuscular-2', to: 'second', words: { en: 'Is there a treatment or trial for it?' } },
    { id: 'neuromuscular-3', to: 'second', words: { en: 'Were my heart and breathing checked this year?' } },
  ],
  source: nindsNeuromuscular,
  also: [wenger2016],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Gene diagnosis guides care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
