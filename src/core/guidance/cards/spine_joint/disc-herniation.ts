import type { DomainCard } from '../../domain-card.ts';
import lenza2017 from '../../sources/lenza-2017.ts';

export default {
  id: 'disc-herniation',
  for: { status: ['current', 'suspected'], conditions: ['disc-herniation'] },
  name: { en: 'Slipped disc' },
  checks: { en: 'If the MRI fits the pain, and how long it has been.' },
  see: { en: 'A spine surgeon and a rehab doctor, both.' },
  differs: { en: 'Most heal without surgery. Weak legs or bladder trouble is another matter: go now.' },
  questions: [
    { id: 'disc-herniation-1', to: 'second', words: { en: 'Does my MRI really explain my pain?' } },
    {
      id: 'disc-herniation-2',
      to: 'second',
      words: { en: 'What happens if I give it more time and therapy?' },
    },
    { id: 'disc-herniation-3', to: 'second', words: { en: 'Is a small operation enough, with no screws?' } },
  ],
  source: lenza2017,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'After a second look most were advised other than surgery; diagnoses often differed.',
  },
  clinician: null,
} satisfies DomainCard;
