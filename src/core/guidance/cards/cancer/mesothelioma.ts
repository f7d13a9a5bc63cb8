import type { DomainCard } from '../../domain-card.ts';
import mesotheliomaMars2 from '../../sources/mesothelioma-mars-2.ts';
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
  source: mesotheliomaMars2,
  also: [nciMesothelioma],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: in a trial of 335 people, large surgery added to chemo went with shorter life and more harm than chemo alone. Some surgeons dispute it. Expert pathology and immune treatment: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
