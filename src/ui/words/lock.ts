import { wordsApart } from './apart.ts';
import { lock } from './en/lock.ts';

/** The words of the lock in the language in use. */
export const useLockWords = wordsApart('lock', lock);
