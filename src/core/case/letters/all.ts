/** Every letter and message. */
import type { Letter } from '../letter.ts';

const files = import.meta.glob<Letter>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All letters, in the order to show them. */
export const allLetters: readonly Letter[] = Object.values(files).toSorted((a, b) => a.rank - b.rank);
