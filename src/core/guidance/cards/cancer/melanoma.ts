import type { DomainCard } from '../../domain-card.ts';
import melanomaSecondOpinion2021 from '../../sources/melanoma-second-opinion-2021.ts';

export default {
  id: 'melanoma',
  for: { status: ['current', 'suspected'], conditions: ['melanoma'] },
  name: { en: 'Melanoma' },
  checks: { en: 'How deep it is in millimeters, if it is open on top, and if it is a melanoma at all.' },
  see: { en: 'A dermatopathologist for the slides, and a melanoma team.' },
  differs: {
    en: 'Moles and melanoma can look alike, so a second reading of the slides is common before big surgery.',
  },
  questions: [
    { id: 'melanoma-1', to: 'second', words: { en: 'Do you agree on the depth and that it is melanoma?' } },
    {
      id: 'melanoma-2',
      to: 'second',
      words: { en: 'Should a lymph node be tested, and what would that change?' },
    },
    { id: 'melanoma-3', to: 'second', words: { en: 'Was BRAF tested?' } },
  ],
  source: melanomaSecondOpinion2021,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Agreement between readers is poor for these lesions; patients are encouraged to have the diagnosis confirmed before treatment.',
  },
  clinician: null,
} satisfies DomainCard;
