import type { DomainCard } from '../../domain-card.ts';
import nciTesticular from '../../sources/nci-testicular.ts';
import testicularSperm2014 from '../../sources/testicular-sperm-2014.ts';
import testicularStageOne2017 from '../../sources/testicular-stage-one-2017.ts';

export default {
  id: 'testicular-cancer',
  for: { status: ['current', 'suspected'], conditions: ['testicular-cancer'] },
  name: { en: 'Testicular cancer' },
  checks: { en: 'The type, the blood markers after surgery, and the scans.' },
  see: { en: 'A urologic oncologist who sees many. This cancer is rare.' },
  differs: {
    en: 'Watching closely is a choice after surgery for some. Ask what the goal of care is for you.',
  },
  questions: [
    {
      id: 'testicular-cancer-1',
      to: 'second',
      words: { en: 'Are my blood markers back to normal after surgery?' },
    },
    { id: 'testicular-cancer-2', to: 'second', words: { en: 'Can I be watched, and how often?' } },
    { id: 'testicular-cancer-3', to: 'second', words: { en: 'Should I bank sperm first?' } },
  ],
  source: testicularStageOne2017,
  also: [testicularSperm2014, nciTesticular],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: survival in stage I is close to 100%, and close watching spares many a treatment they do not need. In the second: frozen sperm has led to pregnancies.',
  },
  clinician: null,
} satisfies DomainCard;
