import type { DomainCard } from '../../domain-card.ts';
import pancanStatements from '../../sources/pancan-statements.ts';
import pancreasGermline2021 from '../../sources/pancreas-germline-2021.ts';

export default {
  id: 'pancreatic-cancer',
  for: { status: ['current', 'suspected'], conditions: ['pancreatic-cancer'] },
  name: { en: 'Pancreatic cancer' },
  checks: {
    en: 'A scan done for the pancreas, and if the tumor touches the big vessels. Inherited gene tests.',
  },
  see: { en: 'A surgeon and an oncologist at a center that sees many of these.' },
  differs: {
    en: '“Cannot be taken out” is a judgment. Another expert team may see it another way. It moves fast, so ask for an early visit.',
  },
  questions: [
    {
      id: 'pancreatic-cancer-1',
      to: 'second',
      words: { en: 'Has a surgeon who does many of these said if it can be taken out?' },
    },
    {
      id: 'pancreatic-cancer-2',
      to: 'second',
      words: { en: 'Was I tested for inherited genes, and the tumor for gene changes?' },
    },
    { id: 'pancreatic-cancer-3', to: 'second', words: { en: 'Would drugs first make surgery possible?' } },
  ],
  source: pancanStatements,
  also: [pancreasGermline2021],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Consulting a specialist who sees many pancreatic cancers; gene counseling and germline testing are advised for all with pancreatic cancer.',
  },
  clinician: null,
} satisfies DomainCard;
