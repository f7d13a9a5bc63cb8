/** Scarred lungs. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'organ_failure',
  names:
    'pulmonary fibrosis|interstitial lung disease|usual interstitial pneumonia|nonspecific interstitial pneumonia|hypersensitivity pneumonitis|lymphangioleiomyomatosis|alveolar proteinosis|asbestosis|silicosis|fibrosis pulmonar|interstitial fibrosis of the lung',
  short: 'ipf|ild',
  cues: 'fibrosis|interstitial|lung|pulmonary|ofev|esbriet',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['pulmonary fibrosis', 'Idiopathic pulmonary fibrosis.', 'No pulmonary fibrosis.'],
  [
    'interstitial lung disease',
    'Interstitial lung disease with honeycombing.',
    'CT negative for interstitial lung disease.',
  ],
  [
    'hypersensitivity pneumonitis',
    'Chronic hypersensitivity pneumonitis.',
    'Hypersensitivity pneumonitis was ruled out.',
  ],
  ['lymphangioleiomyomatosis', 'Lymphangioleiomyomatosis.', 'No lymphangioleiomyomatosis.'],
  ['asbestosis', 'Asbestosis from the shipyard.', 'Father had asbestosis.'],
];
