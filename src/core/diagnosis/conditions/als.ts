/** Motor neurone disease. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    "esclerosis lateral amiotrofica|motor neurone|motor neuron|lou gehrig's disease|kennedy's disease|lateral sclerosis|progressive muscular atrophy|bulbar palsy",
  short: 'als|mnd',
  cues: 'motor|neuron\\w*|riluzole|bulbar|emg|fasciculation\\w*|weakness',
  codes: 'G12.2',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'amyotrophic lateral sclerosis',
    'Amyotrophic lateral sclerosis, bulbar onset.',
    'EMG shows no amyotrophic lateral sclerosis.',
  ],
  [
    'motor neurone disease',
    'Motor neurone disease was diagnosed in May.',
    'Motor neurone disease was ruled out.',
  ],
  [
    'primary lateral sclerosis',
    'Primary lateral sclerosis with spasticity.',
    'Father had motor neuron disease.',
  ],
  ['Kennedy disease', 'Kennedy disease, gene positive.', 'Negative for Kennedy disease.'],
  ['ALS', 'ALS on riluzole.', 'The ALS ambulance crew brought her.'],
];
