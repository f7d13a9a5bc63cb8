import type { DomainCard } from '../../domain-card.ts';
import eseAdrenal2018 from '../../sources/ese-adrenal-2018.ts';
import nciAdrenal from '../../sources/nci-adrenal.ts';

export default {
  id: 'adrenal-cancer',
  for: { status: ['current', 'suspected'], conditions: ['adrenal-cancer'] },
  name: { en: 'Adrenal cancer' },
  checks: { en: 'If it is cancer, what hormones it makes, and the scans.' },
  see: { en: 'An adrenal team with a surgeon who does open adrenal cancer surgery.' },
  differs: { en: 'It is very rare. How it is taken out the first time matters.' },
  questions: [
    { id: 'adrenal-cancer-1', to: 'second', words: { en: 'Was every hormone checked before surgery?' } },
    {
      id: 'adrenal-cancer-2',
      to: 'second',
      words: { en: 'Should the surgery be open, and how many do you do?' },
    },
    { id: 'adrenal-cancer-3', to: 'second', words: { en: 'Would mitotane or a trial help after surgery?' } },
  ],
  source: eseAdrenal2018,
  also: [nciAdrenal],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: a rare tumor; an expert team discusses each person; a full hormone check; surgery only by surgeons who know adrenal and cancer surgery, in one piece; an expert pathologist; mitotane afterwards where the risk is high. Open surgery: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
