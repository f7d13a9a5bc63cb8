import { wordsApart } from './apart.ts';
import { proof } from './en/proof.ts';

/** The words of "Check it yourself" in the language in use. */
export const useProofWords = wordsApart('proof', proof);
