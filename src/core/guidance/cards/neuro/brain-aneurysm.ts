import type { DomainCard } from '../../domain-card.ts';
import nindsAneurysm from '../../sources/ninds-aneurysm.ts';

export default {
  id: 'brain-aneurysm',
  for: { status: ['current', 'suspected'], conditions: ['brain-aneurysm'] },
  name: { en: 'Brain aneurysm' },
  checks: { en: 'The size, shape and place on the images.' },
  see: { en: 'A neurosurgeon and a catheter doctor (neurointerventional), both.' },
  differs: {
    en: 'Watch, coil or clip: each can be right if it has not bled. A sudden bad headache is an emergency.',
  },
  questions: [
    {
      id: 'brain-aneurysm-1',
      to: 'second',
      words: { en: 'What is the risk of bleeding for this size and place?' },
    },
    { id: 'brain-aneurysm-2', to: 'second', words: { en: 'Watch, coil or clip, and why?' } },
    { id: 'brain-aneurysm-3', to: 'second', words: { en: 'How many of these do you treat in a year?' } },
  ],
  source: nindsAneurysm,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Size and place guide watching or treatment; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
