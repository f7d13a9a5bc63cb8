import type { DomainCard } from '../../domain-card.ts';
import lymphomaMsk2012 from '../../sources/lymphoma-msk-2012.ts';
import lymphopath2017 from '../../sources/lymphopath-2017.ts';

export default {
  id: 'lymphoma',
  for: { status: ['current', 'suspected'], conditions: ['lymphoma'] },
  name: { en: 'Lymphoma' },
  checks: {
    en: 'The exact type from a big enough piece of a node, read by a blood-cancer pathologist. The PET scan.',
  },
  see: { en: 'A lymphoma doctor and a hematopathologist.' },
  differs: {
    en: 'There are many types, some slow and some fast. The name is changed on a second reading more often than in most cancers.',
  },
  questions: [
    {
      id: 'lymphoma-1',
      to: 'second',
      words: { en: 'Did a hematopathologist read the slides, and is the type the same?' },
    },
    {
      id: 'lymphoma-2',
      to: 'second',
      words: { en: 'Was the piece of tissue big enough, or do I need another?' },
    },
    { id: 'lymphoma-3', to: 'second', words: { en: 'Is it fast or slow, and must I start now?' } },
  ],
  source: lymphomaMsk2012,
  also: [lymphopath2017],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Major changes on expert review in 16% to 18% of referred cases; expert review should be standard.',
  },
  clinician: null,
} satisfies DomainCard;
