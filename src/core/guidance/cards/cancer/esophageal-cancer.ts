import type { DomainCard } from '../../domain-card.ts';
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
  source: nciEsophageal,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Stage and type guide endoscopic, surgical and chemoradiation treatment; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
