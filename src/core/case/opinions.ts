/** The opinions of a case, side by side: what the person wrote down of each, cell by cell. */
import type { Case } from './case.ts';
import { type Typed, withTyped } from './kept-letters.ts';

export const ranks = ['first', 'second', 'third'] as const;
/** Which opinion: the one the person had, the one they asked for, and one more. */
export type Rank = (typeof ranks)[number];

/** What was written, by opinion and by line of the worksheet. */
export type Opinions = { readonly [rank in Rank]?: Typed };

/** Everything written of one opinion. */
export const opinionIn = (kept: Case, rank: Rank): Typed => kept.opinions?.[rank] ?? {};

/** The opinions that have a column: two always, the third once it was added. */
export const ranksIn = (kept: Case): readonly Rank[] =>
  ranks.filter((rank) => rank !== 'third' || kept.opinions?.third !== undefined);

/** True where anything was written of it, beyond whose it is. */
export const isWritten = (opinion: Typed): boolean =>
  Object.entries(opinion).some(([row, text]) => row !== 'doctor' && text.trim() !== '');

/** Writes one cell; all others stay as they are in the store, so that two windows lose nothing. */
export const setCell = (kept: Case, rank: Rank, row: string, text: string): Case => ({
  ...kept,
  opinions: { ...kept.opinions, [rank]: withTyped(opinionIn(kept, rank), row, text) },
});

/** Adds a column for a third opinion; once. */
export const addThird = (kept: Case): Case =>
  kept.opinions?.third ? kept : { ...kept, opinions: { ...kept.opinions, third: {} } };

/** Takes the third opinion off, with what was written of it. */
export function dropThird(kept: Case): Case {
  const { third: _, ...others } = kept.opinions ?? {};
  return { ...kept, opinions: others };
}
