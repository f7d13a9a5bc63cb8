import type { EvidenceCard } from '../evidence-card.ts';
import sarcomaEurope from '../sources/sarcoma-europe.ts';

export default {
  id: 'sarcoma-regions',
  for: { status: ['current', 'suspected'], conditions: ['sarcoma'] },
  rank: 5,
  title: { en: 'When experts read sarcoma again' },
  says: {
    finding: {
      en: 'The two readings agreed fully in 56%. They agreed in part in 35%. In 8% they did not agree at all.',
    },
    caveat: { en: 'Keep in mind: a change of grade counts here too, and not every change alters the plan.' },
  },
  population: { en: '1,463 people with sarcoma in three regions of France and Italy.' },
  n: 1463,
  setting: { en: 'Every first diagnosis over two years was read again by experts.' },
  changed: { en: 'Another type, another grade, or not a sarcoma.' },
  source: sarcomaEurope,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '2016 selected, 1463 (1,463) analysed: full concordance 56%, partial 35%, complete discordance 8%.',
  },
  clinician: null,
} satisfies EvidenceCard;
