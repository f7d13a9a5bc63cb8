import type { DomainCard } from '../../domain-card.ts';
import aanHeartHole2020 from '../../sources/aan-heart-hole-2020.ts';
import nindsStroke from '../../sources/ninds-stroke.ts';

export default {
  id: 'stroke',
  for: { status: ['current', 'suspected'], conditions: ['stroke'] },
  name: { en: 'Stroke' },
  checks: { en: 'The cause, the brain scans, and the vessels of the neck.' },
  see: { en: 'A stroke neurologist.' },
  differs: {
    en: 'A new stroke is an emergency. A second look helps later: what caused it, and how to stop the next one.',
  },
  questions: [
    { id: 'stroke-1', to: 'second', words: { en: 'What caused my stroke, and how sure are you?' } },
    {
      id: 'stroke-2',
      to: 'second',
      words: { en: 'Do I need a neck artery fixed, a heart hole closed, or a blood thinner?' },
    },
    { id: 'stroke-3', to: 'second', words: { en: 'What rehab could still help me?' } },
  ],
  source: aanHeartHole2020,
  also: [nindsStroke],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: look well for every other cause first; a hole in the heart is common; closing it probably lowers the risk of another stroke for some people under 60.',
  },
  clinician: null,
} satisfies DomainCard;
