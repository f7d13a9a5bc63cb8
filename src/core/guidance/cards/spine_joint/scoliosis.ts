import type { DomainCard } from '../../domain-card.ts';
import niamsScoliosis from '../../sources/niams-scoliosis.ts';

export default {
  id: 'scoliosis',
  for: { status: ['current', 'suspected'], conditions: ['scoliosis'] },
  name: { en: 'A curved spine' },
  checks: { en: 'The angle on standing X-rays, growth left, and breathing.' },
  see: { en: 'A scoliosis surgeon, for children or for grown-ups.' },
  differs: { en: 'Watching, brace or surgery depends on the angle and growth. In a child timing counts.' },
  questions: [
    { id: 'scoliosis-1', to: 'second', words: { en: 'What is the angle, and how fast has it changed?' } },
    { id: 'scoliosis-2', to: 'second', words: { en: 'Would a brace still help?' } },
    {
      id: 'scoliosis-3',
      to: 'second',
      words: { en: 'How many bones would be fused, and how will I move after?' },
    },
  ],
  source: niamsScoliosis,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Angle and growth guide care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
