import type { DomainCard } from '../../domain-card.ts';
import nciMesothelioma from '../../sources/nci-mesothelioma.ts';

export default {
  id: 'mesothelioma',
  for: { status: ['current', 'suspected'], conditions: ['mesothelioma'] },
  name: { en: 'Mesothelioma' },
  checks: { en: 'The type, from enough tissue, and if it is really mesothelioma.' },
  see: { en: 'A mesothelioma team with a chest surgeon and a pathologist who knows it.' },
  differs: { en: 'It is rare and hard to read. Few people are helped by big surgery, so ask who and why.' },
  questions: [
    {
      id: 'mesothelioma-1',
      to: 'second',
      words: { en: 'Has an expert pathologist confirmed it and the type?' },
    },
    {
      id: 'mesothelioma-2',
      to: 'second',
      words: { en: 'Would surgery help me, or do more harm than good?' },
    },
    { id: 'mesothelioma-3', to: 'second', words: { en: 'Is immune treatment a choice for my type?' } },
  ],
  source: nciMesothelioma,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Type and extent guide treatment; expert pathology matters; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
