import type { DomainCard } from '../../domain-card.ts';
import nindsNeuropathy from '../../sources/ninds-neuropathy.ts';

export default {
  id: 'neuropathy',
  for: { status: ['current', 'suspected'], conditions: ['neuropathy'] },
  name: { en: 'Nerve damage' },
  checks: { en: 'The kind, by nerve tests, and the cause.' },
  see: { en: 'A neuromuscular neurologist.' },
  differs: { en: 'Many causes can be treated. Some kinds respond to immune care.' },
  questions: [
    { id: 'neuropathy-1', to: 'second', words: { en: 'What is the cause, and which ones were ruled out?' } },
    { id: 'neuropathy-2', to: 'second', words: { en: 'Do I need a nerve biopsy or a gene test?' } },
    { id: 'neuropathy-3', to: 'second', words: { en: 'Is this a kind that immune treatment can help?' } },
  ],
  source: nindsNeuropathy,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Cause guides care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
