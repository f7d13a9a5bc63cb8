import { wordsApart } from './apart.ts';
import { board } from './en/board.ts';

/** The words of the board in the language in use. */
export const useBoardWords = wordsApart('board', board);

/** The table that every language fills. */
export type BoardWords = ReturnType<typeof useBoardWords>;
