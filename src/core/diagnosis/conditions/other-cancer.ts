/** A malignancy whose kind is not told, or is none of the others. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'gestational trophoblastic neoplasia|invasive mole|folfox|folfirinox|folfiri|capox|r chop|abvd|tchp',
  short: 'scc|scca',
  sites:
    'abdominal|chest wall|heart|lymph node|lymph nodes|mediastinal|mediastinum|placenta|spleen|thymic|thymus',
  heads: 'thymoma',
  codes: 'C26|C37|C38|C39|C58|C75|C76|C80',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['malignancy', 'Biopsy was positive for malignancy.', 'She was seen at the Cancer Center.'],
  ['thymoma', 'Invasive thymoma.', 'Thymic hyperplasia.'],
  ['malignant neoplasm', 'Malignant neoplasm of unspecified site.', 'Malignant hypertension.'],
  [
    'invasive carcinoma',
    'The margins were positive for invasive carcinoma.',
    'Malignant hyperthermia in the family.',
  ],
];
