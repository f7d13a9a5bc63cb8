import type { Advice } from '../advice.ts';
import ataAnaplastic2021 from '../sources/ata-anaplastic-2021.ts';
import lcfaSmallCell from '../sources/lcfa-small-cell.ts';
import lymphomaAustraliaBurkitt from '../sources/lymphoma-australia-burkitt.ts';
import nciInflammatoryBreast from '../sources/nci-inflammatory-breast.ts';

export default {
  id: 'fast-cancer',
  urgent: true,
  saysWait: false,
  rank: 11,
  for: {
    status: ['current', 'suspected'],
    categories: ['cancer'],
    urgentWords: /small cell|SCLC|inflammatory breast|anaplastic|burkitt/i,
  },
  title: { en: 'This kind can grow fast: ask today' },
  words: {
    en: 'Ask your doctor today how soon treatment has to start. For this kind it can be days, not weeks. If there is no time for a second visit, ask your doctor to call another expert now. You can still ask for a second opinion after you start.',
  },
  caution: true,
  source: lcfaSmallCell,
  also: [nciInflammatoryBreast, ataAnaplastic2021, lymphomaAustraliaBurkitt],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'Small cell lung cancer grows very fast; treatment is started at once, often within a week. Inflammatory breast cancer is fast-growing. In anaplastic thyroid cancer time is of the essence. Burkitt lymphoma is treated very quickly after diagnosis.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
