import type { DomainCard } from '../../domain-card.ts';
import mskRemote from '../../sources/msk-remote.ts';
import udnApply from '../../sources/udn-apply.ts';

export default {
  id: 'other-serious',
  for: { status: ['current', 'suspected'], conditions: ['other-serious'] },
  name: { en: 'A serious illness' },
  checks: { en: 'The name itself, the tests it rests on, and what else it could be.' },
  see: { en: 'A specialist in that illness at another hospital.' },
  differs: { en: 'When signs do not fit one name, an undiagnosed disease program may help.' },
  questions: [
    {
      id: 'other-serious-1',
      to: 'second',
      words: { en: 'What is the diagnosis based on, and how sure are you?' },
    },
    { id: 'other-serious-2', to: 'second', words: { en: 'What else could it be, and was it ruled out?' } },
    { id: 'other-serious-3', to: 'second', words: { en: 'Who sees the most people with this?' } },
  ],
  source: udnApply,
  also: [mskRemote],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'A program for people whose illness has no name takes applications with a doctor’s letter.',
  },
  clinician: null,
} satisfies DomainCard;
