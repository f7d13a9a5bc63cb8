/** Cancer that has spread, its beginning not named. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names:
    'malignant pleural effusion|malignant effusion|malignant ascites|malignant pericardial effusion|malignant pleural fluid|leptomeningeal carcinomatosis|cancer of unknown primary|carcinoma of unknown primary|unknown primary',
  short: 'cup',
  unlike: 'metastatic workup|metastatic work up|metastatic survey|metastatic evaluation',
  heads:
    'secondaries|metastasis|metastases|metastatic disease|mets|metastatic deposit|metastatic lesion|metastatic involvement|metastatic lymphadenopathy|metastatic nodes|metastatic lymph nodes|metastatic tumor|carcinomatosis|leptomeningeal disease|enfermedad metastasica|metastatic foci|metastatic process|brain met|liver met|bone met|lung met',
  codes: 'C77|C78|C79|C80.0',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['metastases', 'Multiple liver metastases.', 'No metastases are seen.'],
  [
    'carcinoma of unknown primary',
    'Carcinoma of unknown primary with bone mets.',
    'No evidence of metastatic disease.',
  ],
  [
    'malignant pleural effusion',
    'Malignant pleural effusion, left, with dyspnea.',
    'Pleural effusion, cytology negative for malignancy.',
  ],
];
