/** Parkinson's disease and other movement disorders. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    "parkinson's|parkinsonism|multiple system atrophy|supranuclear palsy|corticobasal|huntington's|dystonia|spinocerebellar ataxia|friedreich's ataxia|tourette syndrome|enfermedad de parkinson|essential tremor for deep brain stimulation",
  unlike: 'parkinson white|acute dystonia',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'Parkinson disease',
    "Parkinson's disease on carbidopa-levodopa.",
    'Wolff-Parkinson-White pattern in his brother.',
  ],
  ['multiple system atrophy', 'Multiple system atrophy with falls.', 'No sign of multiple system atrophy.'],
  [
    'progressive supranuclear palsy',
    'Progressive supranuclear palsy.',
    "Progressive supranuclear palsy was excluded and the mother had Parkinson's.",
  ],
  ['Huntington disease', 'Huntington disease, 44 repeats.', 'Her father had Huntington disease.'],
  ['dystonia', 'Cervical dystonia treated with botulinum.', 'No dystonia on exam.'],
  ['Friedreich ataxia', 'Friedreich ataxia with cardiomyopathy.', 'Negative for Friedreich ataxia.'],
];
