import type { DomainCard } from '../../domain-card.ts';
import nciAdrenal from '../../sources/nci-adrenal.ts';

export default {
  id: 'adrenal-cancer',
  for: { status: ['current', 'suspected'], conditions: ['adrenal-cancer'] },
  name: { en: 'Adrenal cancer' },
  checks: { en: 'If it is cancer, what hormones it makes, and the scans.' },
  see: { en: 'An adrenal team with a surgeon who does open adrenal cancer surgery.' },
  differs: { en: 'It is very rare. How it is taken out the first time matters.' },
  questions: [
    { id: 'adrenal-cancer-1', to: 'second', words: { en: 'Was every hormone checked before surgery?' } },
    {
      id: 'adrenal-cancer-2',
      to: 'second',
      words: { en: 'Should the surgery be open, and how many do you do?' },
    },
    { id: 'adrenal-cancer-3', to: 'second', words: { en: 'Would mitotane or a trial help after surgery?' } },
  ],
  source: nciAdrenal,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Rare; hormone tests and surgery; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
