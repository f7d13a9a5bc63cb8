/** Damaged nerves and nerve roots of unclear or serious cause. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    'autonomic neuropathy|axonal neuropathy|brachial plexopathy|charcot marie tooth|complex regional pain syndrome|guillain barre|lumbosacral plexopathy|mononeuritis multiplex|motor neuropathy|neuropatia periferica|peripheral neuropathy|polyneuropathy|reflex sympathetic dystrophy|small fiber neuropathy|trigeminal neuralgia',
  short: 'cidp|crps|rsd',
  cues: 'neuropath\\w+|demyelinat\\w+|ivig|pain syndrome|regional|sympathetic|nerve',
  unlike: 'diabetic peripheral neuropathy|diabetic polyneuropathy',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['peripheral neuropathy', 'Peripheral neuropathy of unknown cause.', 'No peripheral neuropathy.'],
  [
    'CIDP',
    'Chronic inflammatory demyelinating polyneuropathy on IVIG.',
    'Negative for chronic inflammatory demyelinating polyneuropathy.',
  ],
  ['Guillain-Barré syndrome', 'Guillain-Barré syndrome after an infection.', 'Guillain-Barré was ruled out.'],
  ['mononeuritis multiplex', 'Mononeuritis multiplex.', 'No mononeuritis multiplex.'],
  [
    'Charcot-Marie-Tooth disease',
    'Charcot-Marie-Tooth disease type 1A.',
    'His uncle has Charcot-Marie-Tooth disease.',
  ],
  ['trigeminal neuralgia', 'Right trigeminal neuralgia, failed carbamazepine.', 'No trigeminal neuralgia.'],
  [
    'complex regional pain syndrome',
    'Complex regional pain syndrome of the hand.',
    'Complex regional pain syndrome was ruled out.',
  ],
];
