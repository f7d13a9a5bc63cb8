import type { DomainCard } from '../../domain-card.ts';
import cancerCouncilSarcoma from '../../sources/cancer-council-sarcoma.ts';
import sarcomaEurope from '../../sources/sarcoma-europe.ts';

export default {
  id: 'sarcoma',
  for: { status: ['current', 'suspected'], conditions: ['sarcoma'] },
  name: { en: 'Sarcoma' },
  checks: { en: 'The type and grade, read by a sarcoma pathologist. How it was biopsied.' },
  see: { en: 'A sarcoma center, before any surgery.' },
  differs: {
    en: 'It is rare and often renamed on a second reading. The first operation matters a great deal.',
  },
  questions: [
    {
      id: 'sarcoma-1',
      to: 'second',
      words: { en: 'Has a sarcoma pathologist read the slides, and is the name the same?' },
    },
    { id: 'sarcoma-2', to: 'second', words: { en: 'Is radiation or drug treatment better before surgery?' } },
    { id: 'sarcoma-3', to: 'second', words: { en: 'How many sarcomas does your team treat in a year?' } },
  ],
  source: cancerCouncilSarcoma,
  also: [sarcomaEurope],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Review by an expert is warranted whenever a sarcoma is biopsied outside a specialist team; expert review changes the diagnosis in many.',
  },
  clinician: null,
} satisfies DomainCard;
