import type { DomainCard } from '../../domain-card.ts';
import nindsDementia from '../../sources/ninds-dementia.ts';
import reversibleDementias2019 from '../../sources/reversible-dementias-2019.ts';

export default {
  id: 'dementia',
  for: { status: ['current', 'suspected'], conditions: ['dementia'] },
  name: { en: 'Dementia or memory loss' },
  checks: { en: 'The kind, the scans, the memory tests, and causes that can be fixed.' },
  see: { en: 'A memory clinic.' },
  differs: {
    en: 'Low thyroid, low B12, drugs, low mood and sleep can look like it. New drugs fit only some people.',
  },
  questions: [
    { id: 'dementia-1', to: 'second', words: { en: 'Which kind is it, and how sure are you?' } },
    { id: 'dementia-2', to: 'second', words: { en: 'Were causes that can be fixed ruled out?' } },
    {
      id: 'dementia-3',
      to: 'second',
      words: { en: 'Am I a fit for one of the newer drugs, and what are the risks?' },
    },
  ],
  source: reversibleDementias2019,
  also: [nindsDementia],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: everyone is screened for a short list of causes that can be treated; rarely does that turn it round, but those few need to be found. B12 and the newer drugs: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
