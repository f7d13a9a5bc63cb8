/** Epilepsy. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    'epilepsy|seizure disorder|epileptic seizures|complex partial seizure|partial seizures|focal seizures|focal motor seizure|generalized seizures|intractable seizures|refractory seizures|status epilepticus|infantile spasms|lennox gastaut|dravet syndrome|absence seizures|mesial temporal sclerosis|epilepsia|tonic clonic seizures|recurrent seizures',
  unlike: 'epilepsy monitoring unit',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['epilepsy', 'Drug-resistant temporal lobe epilepsy.', 'The Epilepsy Foundation has leaflets.'],
  ['seizure disorder', 'Seizure disorder since childhood.', 'He denies seizure disorder.'],
  ['infantile spasms', 'Infantile spasms with hypsarrhythmia.', 'No infantile spasms.'],
  ['Lennox-Gastaut syndrome', 'Lennox-Gastaut syndrome.', 'Lennox-Gastaut was ruled out.'],
  ['Dravet syndrome', 'Dravet syndrome, SCN1A positive.', 'Negative for Dravet syndrome.'],
  ['status epilepticus', 'She came in status epilepticus.', 'No status epilepticus.'],
];
