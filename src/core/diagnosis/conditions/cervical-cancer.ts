/** Cancer of the cervix, vagina and vulva. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  unlike: 'cervical lymph|cervical node',
  sites:
    'cervical|cervicouterino|cervix|cervix uteri|cuello del utero|cuello uterino|endocervical|endocervix|uterine cervix|vagina|vaginal|vulva|vulvar|cx',
  codes: 'C53|C51|C52|D06',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['cervical cancer', 'Invasive adenocarcinoma of the cervix.', 'Pap test to screen for cervical cancer.'],
  ['carcinoma in situ of the cervix', 'Cervical carcinoma in situ.', 'Cervical spondylosis.'],
  ['vulvar cancer', 'Squamous cell carcinoma of the vulva.', 'Pap smear negative for malignancy.'],
];
