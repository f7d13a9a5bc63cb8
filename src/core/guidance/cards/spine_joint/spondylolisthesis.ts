import type { DomainCard } from '../../domain-card.ts';
import lenza2017 from '../../sources/lenza-2017.ts';

export default {
  id: 'spondylolisthesis',
  for: { status: ['current', 'suspected'], conditions: ['spondylolisthesis'] },
  name: { en: 'A slipped spine bone' },
  checks: { en: 'If it moves on bending X-rays, and what the nerves do.' },
  see: { en: 'A spine surgeon.' },
  differs: { en: 'A slip that does not move may need no screws.' },
  questions: [
    { id: 'spondylolisthesis-1', to: 'second', words: { en: 'Does it move on my bending X-rays?' } },
    { id: 'spondylolisthesis-2', to: 'second', words: { en: 'Is a fusion needed, and at which levels?' } },
    {
      id: 'spondylolisthesis-3',
      to: 'second',
      words: { en: 'What are the odds that I need more surgery later?' },
    },
  ],
  source: lenza2017,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Second opinions often differed on need and kind of spine surgery.',
  },
  clinician: null,
} satisfies DomainCard;
