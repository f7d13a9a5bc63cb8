import { wordsApart } from './apart.ts';
import { merge } from './en/merge.ts';

/** The words of bringing a backup in, in the language in use. */
export const useMergeWords = wordsApart('merge', merge);
