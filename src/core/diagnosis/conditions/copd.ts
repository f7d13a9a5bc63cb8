/** Chronic obstructive lung disease. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'organ_failure',
  names:
    'antitrypsin deficiency|bronchiectasis|bronchiolitis obliterans|chronic hypoxemic respiratory failure|chronic respiratory failure|end stage lung disease|hypercapnic respiratory failure|hypoxic respiratory failure',
  loose: 'copd|chronic obstructive pulmonary disease|emphysema|epoc',
  near: '(?:severe|advanced|end stage|oxygen dependent|bullous|gold (?:stage )?(?:[34]|i[iv]+))(?: [^ .;]+)? ?¦|¦,? ?(?:exacerbation|with acute|on (?:[a-z]+ )?(?:o2|oxygen)|grave|gold (?:stage )?(?:[34]|i[iv]+))',
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
