/** Multiple myeloma and plasma cell cancers. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'plasmacytoma|plasma cell leukemia|plasma cell neoplasm|plasma cell dyscrasia|al amyloidosis',
  short: 'mm',
  cues: 'kappa|lambda|ig[agm]|spep|gammopathy|spike|marrow|plasma|dara\\w*|vrd|rvd',
  heads: 'myeloma|mieloma',
  codes: 'C90',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'multiple myeloma',
    'Multiple myeloma, ISS stage II.',
    'Monoclonal gammopathy of undetermined significance; no multiple myeloma.',
  ],
  [
    'plasmacytoma',
    'Solitary plasmacytoma of the sternum.',
    'Serum protein electrophoresis to rule out myeloma in his aunt.',
  ],
];
