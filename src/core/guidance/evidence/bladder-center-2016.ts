import type { EvidenceCard } from '../evidence-card.ts';
import moffittBladder2016 from '../sources/moffitt-bladder-2016.ts';

export default {
  id: 'bladder-center-2016',
  for: { status: ['current', 'suspected'], conditions: ['bladder-cancer'] },
  rank: 5,
  title: { en: 'When experts read bladder tissue again' },
  says: {
    finding: { en: 'Something changed in 27.4%. The advised care could change in 15.3%.' },
    caveat: { en: 'Keep in mind: it is one expert center, and people sent there may have harder cases.' },
  },
  population: { en: '1,191 bladder samples from outside hospitals, 2008 to 2013.' },
  n: 1191,
  setting: { en: 'One US cancer center with bladder pathologists.' },
  changed: { en: 'Another stage, grade or type; a care change could be large or small.' },
  source: moffittBladder2016,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '1191 (1,191) biopsies from 2008 to 2013: 326 (27.4%) with a pathologic change; potential treatment alterations in 15.3%, 11.8% major.',
  },
  clinician: null,
} satisfies EvidenceCard;
