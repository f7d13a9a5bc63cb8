import type { DomainCard } from '../../domain-card.ts';
import brainAneurysm2015 from '../../sources/brain-aneurysm-2015.ts';
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
  source: brainAneurysm2015,
  also: [nindsAneurysm],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: for one that has not bled, the risk of bleeding is weighed against the risk of treatment; what to do about small ones is disputed; watching, clipping and coiling are the choices.',
  },
  clinician: null,
} satisfies DomainCard;
