/** Cancer of the bladder and urinary tract. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'nmibc|mibc|hguc',
  short: 'tcc|utuc',
  sites: 'bladder|urinary bladder|ureter|ureteral|urethra|urethral|vesical|vejiga|urotelial',
  kinds: 'urothelial|transitional',
  codes: 'C67|C66|C68|D09.0',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'bladder cancer',
    'High-grade urothelial carcinoma of the bladder.',
    'Cystoscopy shows no bladder cancer.',
  ],
  ['non muscle invasive bladder cancer', 'High-risk NMIBC on induction.', 'BCG vaccine in childhood.'],
  [
    'transitional cell carcinoma',
    'Transitional cell carcinoma, Ta grade III.',
    'Inverted papilloma of the bladder.',
  ],
];
