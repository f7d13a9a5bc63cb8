import type { DomainCard } from '../../domain-card.ts';
import nciMyeloproliferative from '../../sources/nci-myeloproliferative.ts';

export default {
  id: 'myeloid-neoplasm',
  for: { status: ['current', 'suspected'], conditions: ['myeloid-neoplasm'] },
  name: { en: 'MDS or a slow blood-cell cancer' },
  checks: { en: 'The marrow and gene tests, and the risk score.' },
  see: { en: 'A blood doctor who sees many of these.' },
  differs: { en: 'The name and the risk can be hard to fix. Some people only need watching.' },
  questions: [
    {
      id: 'myeloid-neoplasm-1',
      to: 'second',
      words: { en: 'Do you agree with the name after reading the marrow again?' },
    },
    {
      id: 'myeloid-neoplasm-2',
      to: 'second',
      words: { en: 'What is my risk score, and what does it mean for me?' },
    },
    { id: 'myeloid-neoplasm-3', to: 'second', words: { en: 'Should a transplant team see me early?' } },
  ],
  source: nciMyeloproliferative,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Marrow, genes and risk scores guide care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
