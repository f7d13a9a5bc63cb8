/** Cancer of the womb. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'mullerian adenosarcoma',
  sites:
    'womb|utero|uterus|uterine|uterino|mullerian|myometrium|endometrio|endometrium|endometrial|corpus uteri',
  kinds: 'endometrioid',
  codes: 'C54|C55',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['endometrial cancer', 'Endometrial adenocarcinoma, FIGO grade 1.', 'Uterine fibroid.'],
  ['uterine sarcoma', 'Mullerian adenosarcoma of the uterus.', 'Endometrial biopsy negative for carcinoma.'],
];
