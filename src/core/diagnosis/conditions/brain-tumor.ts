/** Malignant tumour of the brain and spinal cord. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'germinoma|glioblastoma multiforme|malignant brain tumor|pineoblastoma',
  short: 'gbm|dipg|hgg|lgg',
  sites:
    'spinal cord|temporal lobe|parietal lobe|occipital lobe|frontal lobe|cerebral|brain stem|brainstem|central nervous system|brain|cerebro|cerebellar|cns',
  heads: 'glioma|astrocytoma|oligodendroglioma|oligoastrocytoma|ependymoma|gliosarcoma|gliomatosis',
  codes: 'C71|C70|C72',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['glioblastoma', 'Left frontal glioblastoma, IDH wildtype.', 'The findings are less likely glioma.'],
  ['astrocytoma', 'Anaplastic astrocytoma on temozolomide.', 'No glioma is seen.'],
  ['oligodendroglioma', 'Oligodendroglioma, WHO grade 2.', 'Arachnoid cyst of the brain.'],
  [
    'CNS lymphoma',
    'GBM, status epilepticus and a resected brain tumor with chemotherapy.',
    'Brain MRI was done to rule out brain cancer in an anxious friend.',
  ],
];
