/** Cancer of the kidney and renal pelvis. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'hypernephroma|grawitz tumor',
  short: 'rcc|ccrcc|prcc|chrcc',
  cues: 'renal|kidney|nephrectomy',
  sites: 'kidney|kidneys|renal|renal pelvis|rinon|renales',
  kinds: 'renal cell|hypernephroid|celulas renales',
  codes: 'C64|C65',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['renal cell carcinoma', 'Metastatic renal cell carcinoma.', 'Renal angiomyolipoma.'],
  [
    'clear cell renal carcinoma',
    'Clear cell renal carcinoma, Fuhrman grade 2, of the left kidney.',
    'Bosniak I cyst, no renal cell carcinoma.',
  ],
];
