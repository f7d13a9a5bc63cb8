import type { DomainCard } from '../../domain-card.ts';
import ahaCoronary2021 from '../../sources/aha-coronary-2021.ts';
import nhlbiCoronary from '../../sources/nhlbi-coronary.ts';

export default {
  id: 'coronary-disease',
  for: { status: ['current', 'suspected'], conditions: ['coronary-disease'] },
  name: { en: 'Narrowed heart arteries' },
  checks: { en: 'The films of the arteries, the pump strength, and if the narrowing limits flow.' },
  see: { en: 'A heart team: a surgeon and a stent doctor, both.' },
  differs: { en: 'Bypass, stents and medicines can each be right. The films, not the words, decide.' },
  questions: [
    {
      id: 'coronary-disease-1',
      to: 'second',
      words: { en: 'Have you looked at my films yourself: bypass, stents or medicine?' },
    },
    {
      id: 'coronary-disease-2',
      to: 'second',
      words: { en: 'Was the blood flow through the narrowing measured?' },
    },
    { id: 'coronary-disease-3', to: 'second', words: { en: 'What would happen if I took medicine first?' } },
  ],
  source: ahaCoronary2021,
  also: [nhlbiCoronary],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'Where the best way is not clear, a heart team is recommended, with the person’s own wishes and shared decisions; bypass, stents and medicine each have their place by anatomy.',
  },
  clinician: null,
} satisfies DomainCard;
