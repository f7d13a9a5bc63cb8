import type { DomainCard } from '../../domain-card.ts';
import narainAutoimmune from '../../sources/narain-autoimmune.ts';
import niamsAutoimmune from '../../sources/niams-autoimmune.ts';

export default {
  id: 'other-autoimmune',
  for: { status: ['current', 'suspected'], conditions: ['other-autoimmune'] },
  name: { en: 'An immune illness' },
  checks: { en: 'The name itself, the antibodies over time, and which organ is hit.' },
  see: { en: 'A specialist for that organ who sees immune illness often.' },
  differs: { en: 'Types overlap and change with time. A second look a year later can say more.' },
  questions: [
    { id: 'other-autoimmune-1', to: 'second', words: { en: 'What else could explain my signs?' } },
    { id: 'other-autoimmune-2', to: 'second', words: { en: 'What would make you more sure?' } },
    { id: 'other-autoimmune-3', to: 'second', words: { en: 'Can I take less medicine and still be safe?' } },
  ],
  source: narainAutoimmune,
  also: [niamsAutoimmune],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'The first and final diagnosis agreed in 49% at one center.',
  },
  clinician: null,
} satisfies DomainCard;
