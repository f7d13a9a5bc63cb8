/** Cancer of the ovary, fallopian tube and peritoneum. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'dysgerminoma|granulosa cell tumor|krukenberg tumor|mullerian carcinoma|high grade serous',
  short: 'hgsoc|hgsc|lgsoc|eoc',
  sites:
    'adnexa|adnexal|fallopian tube|ov|ovarian|ovarico|ovaries|ovario|ovary|peritoneal|peritoneum|tubal|tubo ovarian',
  kinds: 'high grade serous|low grade serous|serous papillary|papillary serous',
  codes: 'C56|C57|C48',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'ovarian cancer',
    'High-grade serous carcinoma of the ovary, stage IIIC.',
    'CA-125 is not a good test to screen for ovarian cancer.',
  ],
  ['fallopian tube cancer', 'Fallopian tube carcinoma.', 'Serous cystadenoma of the ovary.'],
  ['primary peritoneal cancer', 'Primary peritoneal carcinoma.', 'Sister with ovarian cancer.'],
];
