/** Who is in it: the doctors of the opinions, and whoever the person wrote down as having records. */
import type { CaseItem, WholeCase } from '../case/case.ts';
import { opinionIn, type Rank, ranks } from '../case/opinions.ts';

/** One of them, in the person's words. */
export interface Contact {
  readonly name: string;
  /** Whose opinion it was; null for a holder of records. */
  readonly rank: Rank | null;
  readonly records: readonly { readonly name: string; readonly reference: string }[];
}

/** Doctors first, then holders in the order of their records. Texts as they were written. */
export function contactsOf(
  { case: kept, items }: WholeCase,
  nameOf: (item: CaseItem) => string,
): readonly Contact[] {
  const doctors = ranks.flatMap((rank): readonly Contact[] => {
    const name = (opinionIn(kept, rank).doctor ?? '').trim();
    return name === '' ? [] : [{ name, rank, records: [] }];
  });
  const wanted = items.filter(({ holder, state }) => holder.trim() !== '' && state !== 'not-needed');
  const keyOf = ({ holder }: CaseItem) => holder.trim().toLowerCase();
  const holders = [...new Set(wanted.map(keyOf))].map((key): Contact => {
    const mine = wanted.filter((item) => keyOf(item) === key);
    const records = mine.map((item) => ({ name: nameOf(item), reference: (item.reference ?? '').trim() }));
    return { name: mine[0]?.holder.trim() ?? '', rank: null, records };
  });
  return [...doctors, ...holders];
}
