import type { DomainCard } from '../../domain-card.ts';
import { isMetastatic } from '../../facts.ts';
import ascoMbc2024 from '../../sources/asco-mbc-2024.ts';
import ascoMbcBiomarkers from '../../sources/asco-mbc-biomarkers.ts';
import her2Ultralow2025 from '../../sources/her2-ultralow-2025.ts';

export default {
  id: 'breast-metastatic',
  for: { status: ['current', 'suspected'], conditions: ['breast-cancer'], facts: isMetastatic },
  name: { en: 'Breast cancer that has spread' },
  checks: {
    en: 'Has the spread been tested, not just the first tumor? Markers can change, so a second look asks for ER, PR and HER2 again. It also asks which gene tests are done.',
  },
  see: { en: 'A medical oncologist who treats breast cancer that has spread every week, with a team.' },
  differs: {
    en: 'Each step of care is chosen by markers and by what came before. Ask your doctor what the goal is for you. Ask about trials before each new step, not only at the end.',
  },
  questions: [
    {
      id: 'breast-metastatic-1',
      to: 'second',
      words: { en: 'Was the spread tested by biopsy, and were ER, PR and HER2 tested again there?' },
    },
    {
      id: 'breast-metastatic-2',
      to: 'second',
      words: {
        en: 'What is my HER2 score in numbers, and is it low or very low (ultralow) rather than zero?',
      },
    },
    {
      id: 'breast-metastatic-3',
      to: 'second',
      words: { en: 'Were PIK3CA, ESR1, AKT1 and PTEN tested, in tissue or in blood, and when?' },
    },
    {
      id: 'breast-metastatic-4',
      to: 'second',
      words: { en: 'Was I tested for inherited changes: BRCA1, BRCA2 and PALB2?' },
    },
    {
      id: 'breast-metastatic-5',
      to: 'second',
      words: { en: 'If ER, PR and HER2 are negative: was PD-L1 tested?' },
    },
    {
      id: 'breast-metastatic-6',
      to: 'second',
      words: { en: 'Is there a trial that fits me now, before the next treatment?' },
    },
    {
      id: 'breast-metastatic-7',
      to: 'second',
      words: { en: 'What is the order of treatments you see for me, and what would change it?' },
    },
    {
      id: 'breast-metastatic-8',
      to: 'current',
      words: { en: 'How will we know if it works, and when will we scan again?' },
    },
  ],
  source: ascoMbc2024,
  also: [ascoMbcBiomarkers, her2Ultralow2025],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'Routine testing for ESR1, PIK3CA, AKT1 and PTEN, and for germline BRCA1, BRCA2 and PALB2; PD-L1, MSI, TMB, NTRK for certain treatments. Since January 2025 a HER2 drug is approved in the US for some with very little HER2 (ultralow), too.',
  },
  clinician: null,
} satisfies DomainCard;
