/** High pressure in the lungs' arteries. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'organ_failure',
  names:
    'pulmonary hypertension|pulmonary artery hypertension|pulmonary arterial hypertension|hipertension pulmonar|pulmonary veno occlusive disease',
  short: 'pah|cteph',
  cues: 'pulmonary|hypertension|sildenafil|right heart',
  codes: 'I27',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['pulmonary hypertension', 'Severe pulmonary arterial hypertension.', 'No pulmonary hypertension.'],
  [
    'chronic thromboembolic disease',
    'Chronic thromboembolic pulmonary hypertension.',
    'Chronic thromboembolic pulmonary hypertension was ruled out.',
  ],
  ['veno-occlusive disease', 'Pulmonary veno-occlusive disease.', 'Her aunt had pulmonary hypertension.'],
];
