/** Dementia. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    "dementia|alzheimer's|creutzfeldt jakob|primary progressive aphasia|demencia|major neurocognitive disorder",
  unlike: 'dementia praecox',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['Alzheimer disease', "Alzheimer's disease, moderate.", "Mother has Alzheimer's disease."],
  ['Lewy body dementia', 'Lewy body dementia with hallucinations.', 'No evidence of dementia.'],
  [
    'frontotemporal dementia',
    'Frontotemporal dementia, behavioral variant.',
    'Frontotemporal dementia was ruled out.',
  ],
  ['vascular dementia', 'Vascular dementia after strokes.', 'Risk of vascular dementia was discussed.'],
  [
    'Creutzfeldt-Jakob disease',
    'Creutzfeldt-Jakob disease, confirmed by biopsy.',
    'Negative for Creutzfeldt-Jakob disease.',
  ],
  ['primary progressive aphasia', 'Primary progressive aphasia.', 'The dementia screening was normal.'],
];
