import type { DomainCard } from '../../domain-card.ts';
import nciTesticular from '../../sources/nci-testicular.ts';

export default {
  id: 'testicular-cancer',
  for: { status: ['current', 'suspected'], conditions: ['testicular-cancer'] },
  name: { en: 'Testicular cancer' },
  checks: { en: 'The type, the blood markers after surgery, and the scans.' },
  see: { en: 'A urologic oncologist who sees many. This cancer is rare.' },
  differs: {
    en: 'It is often cured, even when it has spread. Watching closely is a choice after surgery for some.',
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
  source: nciTesticular,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Markers and stage guide surveillance, chemotherapy or surgery; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
