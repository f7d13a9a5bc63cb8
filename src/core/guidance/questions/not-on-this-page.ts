import { isMetastatic, unstated } from '../facts.ts';
import type { QuestionList } from '../question.ts';
import ascoMbc2024 from '../sources/asco-mbc-2024.ts';
import cancerAustraliaDcis from '../sources/cancer-australia-dcis.ts';
import eano2023 from '../sources/eano-2023.ts';
import lcrfBiomarkers from '../sources/lcrf-biomarkers.ts';

/** Cancers whose treatment is chosen by grade among other things. */
const graded = [
  'breast-cancer',
  'breast-in-situ',
  'prostate-cancer',
  'kidney-cancer',
  'bladder-cancer',
  'uterine-cancer',
  'ovarian-cancer',
  'sarcoma',
  'brain-tumor',
  'neuroendocrine-tumor',
];

export default {
  id: 'not-on-this-page',
  for: { status: ['current', 'suspected'], kinds: ['pathology-report'] },
  rank: 5,
  questions: [
    {
      id: 'not-on-this-page-1',
      to: 'current',
      words: { en: 'HER2 is not on this page: has it been tested, and what is the score?' },
      for: { conditions: ['breast-cancer'], facts: (facts) => unstated(facts, /her2/i) },
    },
    {
      id: 'not-on-this-page-2',
      to: 'current',
      words: { en: 'ER and PR are not on this page: have they been tested?' },
      for: {
        conditions: ['breast-cancer', 'breast-in-situ'],
        facts: (facts) => unstated(facts, /^(er|pr)$/i),
      },
    },
    {
      id: 'not-on-this-page-3',
      to: 'current',
      words: { en: 'The grade is not on this page: what is it?' },
      for: {
        conditions: graded,
        facts: (facts) => unstated(facts, /grade|gleason/i) && !isMetastatic(facts),
      },
    },
    {
      id: 'not-on-this-page-4',
      to: 'current',
      words: { en: 'The margins are not on this page: were they clear?' },
      for: {
        conditions: ['breast-in-situ', 'melanoma', 'skin-cancer', 'sarcoma'],
        facts: (facts) => unstated(facts, /margin/i),
      },
    },
    {
      id: 'not-on-this-page-5',
      to: 'current',
      words: { en: 'EGFR, ALK and PD-L1 are not on this page: have they been tested?' },
      for: { conditions: ['lung-cancer'], facts: (facts) => unstated(facts, /egfr|alk|pd-?l1/i) },
    },
    {
      id: 'not-on-this-page-6',
      to: 'current',
      words: { en: 'MSI or MMR is not on this page: has it been tested?' },
      for: {
        conditions: ['colorectal-cancer', 'uterine-cancer', 'stomach-cancer'],
        facts: (facts) => unstated(facts, /msi|mmr/i),
      },
    },
    {
      id: 'not-on-this-page-7',
      to: 'current',
      words: { en: 'IDH and MGMT are not on this page: have they been tested?' },
      for: { conditions: ['brain-tumor'], facts: (facts) => unstated(facts, /idh|mgmt/i) },
    },
  ],
  source: ascoMbc2024,
  also: [lcrfBiomarkers, eano2023, cancerAustraliaDcis],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Receptors, grade, margins and markers are part of what guides treatment in these cancers.',
  },
} satisfies QuestionList;
