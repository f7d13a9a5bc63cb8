/** Neuroendocrine tumours and carcinoids. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names:
    'neuroendocrine tumor|neuroendocrine neoplasm|carcinoid tumor|carcinoid syndrome|insulinoma|glucagonoma|gastrinoma|vipoma|islet cell tumor|paraganglioma|tumor neuroendocrino|tumor carcinoide',
  short: 'pnet|net|nec',
  kinds: 'neuroendocrine|carcinoid',
  heads: 'carcinoid',
  codes: 'C7A|C7B',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'neuroendocrine tumor',
    'Well differentiated neuroendocrine tumor of the ileum, grade 1.',
    'No neuroendocrine tumor on DOTATATE PET.',
  ],
  ['carcinoid', 'Carcinoid tumor of the appendix.', 'Carcinoid was ruled out.'],
  [
    'pheochromocytoma, malignant',
    'Neuroendocrine carcinoma of the pancreas.',
    'Chromogranin A was drawn to rule out carcinoid in her brother.',
  ],
];
