/** Chronic obstructive lung disease. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'organ_failure',
  names:
    'advanced copd|alpha 1 antitrypsin deficiency|alpha one antitrypsin deficiency|bronchiectasis|bronchiolitis obliterans|bullous emphysema|chronic hypoxemic respiratory failure|chronic obstructive pulmonary disease exacerbation|chronic obstructive pulmonary disease on|chronic obstructive pulmonary disease with acute|chronic obstructive pulmonary disease, on|chronic respiratory failure|copd exacerbation|copd on home oxygen|copd on oxygen|end stage chronic obstructive pulmonary disease|end stage copd|end stage lung disease|epoc grave|gold stage 4 copd|gold stage iv copd|hypercapnic respiratory failure|hypoxic respiratory failure|oxygen dependent copd|severe chronic obstructive pulmonary disease|severe copd|severe emphysema',
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
