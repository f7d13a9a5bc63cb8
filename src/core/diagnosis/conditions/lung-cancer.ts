/** Cancer of the lung and bronchus. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'pancoast tumor|superior sulcus tumor|small cell lung',
  short: 'nsclc|sclc|bac',
  sites:
    'lingula|bronchogenic|middle lobe|upper lobe|lower lobe|lung|bronchial|pulmon|bronquio|pulmonar|lungs|bronchus|pulmonary',
  kinds:
    'bronchogenic|small cell lung|non small cell|nonsmall cell|oat cell|microcitico|bronchoalveolar|bronchioloalveolar',
  codes: 'C34|C33',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'non-small-cell lung cancer',
    'Non-small-cell carcinoma of the left upper lobe.',
    'Low-dose CT for lung cancer screening.',
  ],
  ['small cell lung cancer', 'Extensive-stage small cell lung cancer.', 'His father died of lung cancer.'],
  [
    'bronchioloalveolar carcinoma',
    'Bronchioloalveolar carcinoma, mucinous type.',
    'No bronchogenic carcinoma was found.',
  ],
];
