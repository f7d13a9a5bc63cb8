import type { DomainCard } from '../../domain-card.ts';
import esophagusEarly2021 from '../../sources/esophagus-early-2021.ts';
import esophagusWatching2023 from '../../sources/esophagus-watching-2023.ts';
import nciEsophageal from '../../sources/nci-esophageal.ts';

export default {
  id: 'esophageal-cancer',
  for: { status: ['current', 'suspected'], conditions: ['esophageal-cancer'] },
  name: { en: 'Cancer of the food pipe' },
  checks: { en: 'The type, how deep by ultrasound scope, and the nodes.' },
  see: { en: 'A team with an esophageal surgeon who does many, and radiation and medical oncologists.' },
  differs: {
    en: 'Some very early ones can be taken out through a scope. Some people may be watched after drugs and radiation.',
  },
  questions: [
    {
      id: 'esophageal-cancer-1',
      to: 'second',
      words: { en: 'Is it early enough to take out through the scope?' },
    },
    {
      id: 'esophageal-cancer-2',
      to: 'second',
      words: { en: 'Do I need surgery if drugs and radiation clear it?' },
    },
    { id: 'esophageal-cancer-3', to: 'second', words: { en: 'How will you keep up my weight and eating?' } },
  ],
  source: esophagusWatching2023,
  also: [esophagusEarly2021, nciEsophageal],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: chemoradiation and then surgery is standard; close watching is a possible choice where nothing is left to see, with a risk of regrowth. In the second: early ones taken out through the scope did much like surgery in one study.',
  },
  clinician: null,
} satisfies DomainCard;
