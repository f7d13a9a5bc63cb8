import type { DomainCard } from '../../domain-card.ts';
import malecareSlides from '../../sources/malecare-slides.ts';
import pcfActiveSurveillance from '../../sources/pcf-active-surveillance.ts';

export default {
  id: 'prostate-cancer',
  for: { status: ['current', 'suspected'], conditions: ['prostate-cancer'] },
  name: { en: 'Prostate cancer' },
  checks: {
    en: 'The Gleason score and grade group, read again by a prostate pathologist. The PSA over time and the MRI.',
  },
  see: { en: 'A urologist and a radiation oncologist, both, and a prostate pathologist for the slides.' },
  differs: {
    en: 'Several choices can be right, and watching closely is one for slow types. Side effects differ a lot.',
  },
  questions: [
    {
      id: 'prostate-cancer-1',
      to: 'second',
      words: { en: 'Did you read my biopsy slides again, and is the grade group the same?' },
    },
    {
      id: 'prostate-cancer-2',
      to: 'second',
      words: { en: 'Am I a fit for active surveillance, and what would make us stop it?' },
    },
    {
      id: 'prostate-cancer-3',
      to: 'second',
      words: { en: 'What do surgery and radiation each do to urine, sex and bowel for a man like me?' },
    },
  ],
  source: malecareSlides,
  also: [pcfActiveSurveillance],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'The biopsy report is the base of the choice, so have the slides read elsewhere; ask if a second opinion on the biopsy is needed.',
  },
  clinician: null,
} satisfies DomainCard;
