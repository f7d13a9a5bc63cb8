/** Cancer of the adrenal gland. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'malignant pheochromocytoma',
  sites: 'adrenal|adrenal gland|adrenal cortex|adrenocortical|suprarrenal',
  kinds: 'adrenocortical|adrenal cortical',
  codes: 'C74',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['adrenocortical carcinoma', 'Adrenocortical carcinoma of the left adrenal.', 'Adrenal adenoma, benign.'],
  [
    'malignant pheochromocytoma',
    'Malignant pheochromocytoma with bone metastasis.',
    'Adrenal incidentaloma, no adrenal carcinoma.',
  ],
];
