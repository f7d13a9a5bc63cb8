import nciDictionary from '../sources/nci-dictionary.ts';
import type { TermList } from '../term.ts';

export default {
  id: 'breast',
  for: { conditions: ['breast-cancer', 'breast-in-situ'] },
  terms: [
    {
      name: 'BI-RADS',
      words: { en: 'A scale from 0 to 6 that says how a breast image looks and what to do next.' },
    },
    {
      name: 'calcification',
      also: ['calcifications', 'microcalcifications'],
      words: {
        en: 'Spots of calcium. On a breast image most are harmless, and some patterns need a biopsy.',
      },
    },
    { name: 'core biopsy', also: ['core needle biopsy'], words: { en: 'A biopsy with a hollow needle.' } },
    {
      name: 'ductal carcinoma',
      also: ['invasive ductal carcinoma'],
      words: {
        en: 'The most common breast cancer. It starts in the milk ducts and has grown into tissue near by.',
      },
    },
    {
      name: 'ductal carcinoma in situ',
      also: ['DCIS'],
      words: { en: 'Abnormal cells inside a milk duct that have not broken out.' },
    },
    {
      name: 'estrogen receptor',
      also: ['ER'],
      words: {
        en: 'A spot on the cell for the hormone estrogen: if it is there, hormone drugs may help. ER can also mean emergency room.',
      },
    },
    { name: 'fibroadenoma', words: { en: 'A breast lump that is not cancer.' } },
    {
      name: 'HER2',
      also: ['HER2/neu'],
      words: {
        en: 'A protein on the cell. Drugs can aim at it if there is a lot of it, and some even if there is a little.',
      },
    },
    { name: 'hormone', words: { en: 'A signal that the body makes and sends in the blood.' } },
    { name: 'lobular', words: { en: 'From the milk-making part of the breast.' } },
    { name: 'lumpectomy', words: { en: 'Taking out the lump and a rim of tissue, and leaving the breast.' } },
    { name: 'mammogram', words: { en: 'An X-ray of the breast.' } },
    { name: 'mastectomy', words: { en: 'Taking out the whole breast.' } },
    { name: 'Nottingham', words: { en: 'A scale for breast cancer grade, from 1 to 3.' } },
    { name: 'Oncotype', words: { en: 'A gene score that helps weigh chemo in some early breast cancers.' } },
    {
      name: 'progesterone receptor',
      also: ['PR'],
      words: { en: 'A spot on the cell that takes up the hormone progesterone.' },
    },
    { name: 'receptor', also: ['receptors'], words: { en: 'A docking spot on a cell.' } },
    {
      name: 'triple negative',
      also: ['triple-negative'],
      words: { en: 'A breast cancer with no ER, no PR and no rise in HER2.' },
    },
    {
      name: 'BRCA',
      also: ['BRCA1', 'BRCA2'],
      words: { en: 'Genes that guard against cancer. A harmful change can run in families.' },
    },
    {
      name: 'PALB2',
      words: { en: 'A gene that works with BRCA2. A harmful change raises the risk of some cancers.' },
    },
    { name: 'PIK3CA', words: { en: 'A gene. A change in the tumor can open a drug choice.' } },
    { name: 'ESR1', words: { en: 'A gene. A change can make some hormone drugs stop working.' } },
  ],
  source: nciDictionary,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'Terms of this field in our own words, to be read against the dictionary. From general knowledge: BI-RADS runs from 0 to 6, Nottingham from 1 to 3.',
  },
} satisfies TermList;
