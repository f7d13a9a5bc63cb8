/** A curved spine. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'spine_joint',
  names:
    "flatback syndrome|scheuermann's kyphosis|scoliosis|escoliosis|kyphoscoliosis|dextroscoliosis|levoscoliosis",
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['scoliosis', 'Adolescent idiopathic scoliosis of 52 degrees.', 'Scoliosis screening at school.'],
  ['kyphosis', "Scheuermann's kyphosis of 80 degrees.", 'No scoliosis.'],
  ['degenerative scoliosis', 'Degenerative scoliosis with stenosis.', 'Mild scoliosis, of no importance.'],
  ['neuromuscular scoliosis', 'Neuromuscular scoliosis.', 'Her sister wears a brace for scoliosis.'],
];
