import type { DomainCard } from '../../domain-card.ts';
import nhlbiAortic from '../../sources/nhlbi-aortic.ts';
import racgpAortic2013 from '../../sources/racgp-aortic-2013.ts';

export default {
  id: 'aortic-disease',
  for: { status: ['current', 'suspected'], conditions: ['aortic-disease'] },
  name: { en: 'A bulge or tear in the aorta' },
  checks: { en: 'The size on the scan, measured again, how fast it grows, and family history.' },
  see: { en: 'An aortic center with vascular and heart surgeons.' },
  differs: { en: 'Size and speed decide when to act. A tear is an emergency and does not wait.' },
  questions: [
    {
      id: 'aortic-disease-1',
      to: 'second',
      words: { en: 'What size do you measure, and how fast has it grown?' },
    },
    { id: 'aortic-disease-2', to: 'second', words: { en: 'At what size would you operate on me?' } },
    {
      id: 'aortic-disease-3',
      to: 'second',
      words: { en: 'Should my family be scanned, and should I have a gene test?' },
    },
  ],
  source: racgpAortic2013,
  also: [nhlbiAortic],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: small ones are watched; large ones go soon to a vascular surgeon; those with symptoms or a rupture are an emergency. Family scans and gene tests: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
