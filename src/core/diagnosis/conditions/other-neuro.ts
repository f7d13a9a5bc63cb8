/** Other serious illness of brain, cord and muscle control. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    'cerebral palsy|myasthenic crisis|encephalitis|neurosarcoidosis|stiff person syndrome|narcolepsy|transverse sinus stenosis|traumatic brain injury|anoxic brain injury|hypoxic ischemic encephalopathy|spinal cord injury|quadriplegia|paraplegia|hemiparesis|cerebral edema|leukodystrophy|rett syndrome|neurocysticercosis|cerebral vasculitis|hypoxic encephalopathy|chronic traumatic encephalopathy|paralisis cerebral|cauda equina syndrome|spinal cord compression|myelopathy',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['cerebral palsy', 'Spastic cerebral palsy.', 'No cerebral palsy.'],
  ['autoimmune encephalitis', 'Anti-NMDA receptor encephalitis.', 'Negative for encephalitis.'],
  ['anoxic brain injury', 'Anoxic brain injury after drowning.', 'No traumatic brain injury.'],
  ['spinal cord injury', 'Spinal cord injury at C6.', 'No spinal cord injury.'],
  ['spinal cord compression', 'Spinal cord compression at T8.', 'No spinal cord compression.'],
  ['cauda equina syndrome', 'Cauda equina syndrome with retention.', 'No signs of cauda equina syndrome.'],
  ['leukodystrophy', 'Metachromatic leukodystrophy.', 'Leukodystrophy was ruled out.'],
];
