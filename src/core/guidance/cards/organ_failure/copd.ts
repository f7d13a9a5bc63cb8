import type { DomainCard } from '../../domain-card.ts';
import nhlbiCopd from '../../sources/nhlbi-copd.ts';

export default {
  id: 'copd',
  for: { status: ['current', 'suspected'], conditions: ['copd'] },
  name: { en: 'COPD' },
  checks: { en: 'If it is COPD, by lung tests, and what else it could be.' },
  see: { en: 'A lung doctor with rehab.' },
  differs: { en: 'Asthma, heart trouble and scarring can look like it. Rehab helps most people.' },
  questions: [
    { id: 'copd-1', to: 'second', words: { en: 'Do my lung tests prove COPD, or could it be asthma?' } },
    { id: 'copd-2', to: 'second', words: { en: 'Was I tested for alpha-1?' } },
    { id: 'copd-3', to: 'second', words: { en: 'Would rehab, valves or transplant help me?' } },
  ],
  source: nhlbiCopd,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Lung function testing diagnoses COPD; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
