import { wordsApart } from './apart.ts';
import { paper } from './en/paper.ts';

/** The words of the printed list in the language in use. */
export const usePaperWords = wordsApart('paper', paper);
