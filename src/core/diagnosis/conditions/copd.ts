/** Chronic obstructive lung disease. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'organ_failure',
  names:
    'severe copd|end stage copd|severe chronic obstructive pulmonary disease|end stage chronic obstructive pulmonary disease|severe emphysema|advanced copd|oxygen dependent copd|copd on home oxygen|copd on oxygen|chronic obstructive pulmonary disease with acute|chronic obstructive pulmonary disease on|chronic obstructive pulmonary disease, on|chronic obstructive pulmonary disease exacerbation|copd exacerbation|gold stage 4 copd|gold stage iv copd|bullous emphysema|alpha 1 antitrypsin deficiency|alpha one antitrypsin deficiency|chronic respiratory failure|hypercapnic respiratory failure|hypoxic respiratory failure|chronic hypoxemic respiratory failure|end stage lung disease|bronchiectasis|bronchiolitis obliterans|epoc grave',
  codes: 'J44.1|J43.1|E88.01|J96.1|J47',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['severe COPD', 'Severe COPD on home oxygen.', 'Brother has severe COPD.'],
  ['emphysema', 'Severe emphysema, for volume reduction.', 'No severe emphysema.'],
  [
    'alpha-1 antitrypsin deficiency',
    'Alpha-1 antitrypsin deficiency, ZZ.',
    'Tested negative for alpha-1 antitrypsin deficiency.',
  ],
  ['chronic respiratory failure', 'Chronic respiratory failure.', 'No chronic respiratory failure.'],
  ['bronchiectasis', 'Bronchiectasis of both lower lobes.', 'No bronchiectasis.'],
];
