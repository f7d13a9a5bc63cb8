import type { Advice } from '../advice.ts';
import ataAnaplastic2021 from '../sources/ata-anaplastic-2021.ts';
import dartmouthWhenToCall from '../sources/dartmouth-when-to-call.ts';
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
    en: 'Call your doctor’s office today and ask how soon treatment has to start. If no one answers, ask the hospital for the cancer doctor on call. If you feel very ill, or find it hard to breathe, call your emergency number. For this kind it can be days, not weeks. If there is no time for a second visit, ask your doctor to call another expert now. You can still ask for a second opinion after you start.',
  },
  caution: true,
  source: lcfaSmallCell,
  also: [nciInflammatoryBreast, ataAnaplastic2021, lymphomaAustraliaBurkitt, dartmouthWhenToCall],
  checked: {
    on: '2026-11-30',
    against: 'stored copy',
    supports:
      'Small cell lung cancer grows very fast; treatment is started at once, often within a week. Inflammatory breast cancer is fast-growing. In anaplastic thyroid cancer time is of the essence. Burkitt lymphoma is treated very quickly after diagnosis. By night and at weekends a blood cancer clinic is reached through the hospital’s operator, who pages the doctor on call; in danger, an emergency room.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
