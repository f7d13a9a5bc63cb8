/** Who is in it: people and places the person wrote down, the doctors of the opinions, and whoever has records. */
import type { CaseItem, WholeCase } from '../case/case.ts';
import { opinionIn, type Rank, ranks } from '../case/opinions.ts';
import { peopleIn, type Role } from '../case/people.ts';

/** One of them, in the person's words. */
export interface Reachable {
  /** Name and place, and in lines of their own how to reach them. */
  readonly name: string;
  /** What they are to the person, whose opinion it was, or null for a holder of records alone. */
  readonly as: Role | Rank | null;
  readonly records: readonly { readonly name: string; readonly reference: string }[];
}

const same = (text: string) => text.trim().toLowerCase();

/** People first, then doctors, then holders in the order of their records; whoever is one of the people stands there alone. */
export function contactsOf(
  { case: kept, items }: WholeCase,
  nameOf: (item: CaseItem) => string,
): readonly Reachable[] {
  const wanted = items.filter(({ holder, state }) => holder.trim() !== '' && state !== 'not-needed');
  const recordsOf = (holders: readonly string[]) =>
    wanted
      .filter(({ holder }) => holders.includes(same(holder)))
      .map((item) => ({ name: nameOf(item), reference: (item.reference ?? '').trim() }));
  const known = new Set<string>();
  const people = peopleIn(kept).flatMap(
    ({ role, name, place, phone, email, address }): readonly Reachable[] => {
      const called = [name, place].map((text) => text.trim()).filter(Boolean);
      if (called.length === 0) return [];
      for (const text of called) known.add(same(text));
      const reach = [phone, email, address].map((text) => text.trim()).filter(Boolean);
      return [
        { name: [called.join(', '), ...reach].join('\n'), as: role, records: recordsOf(called.map(same)) },
      ];
    },
  );
  const doctors = ranks.flatMap((rank): readonly Reachable[] => {
    const name = (opinionIn(kept, rank).doctor ?? '').trim();
    return name === '' ? [] : [{ name, as: rank, records: [] }];
  });
  const others = [...new Set(wanted.map(({ holder }) => same(holder)))].filter((key) => !known.has(key));
  const holders = others.map((key): Reachable => {
    const holder = wanted.find((item) => same(item.holder) === key)?.holder.trim() ?? '';
    return { name: holder, as: null, records: recordsOf([key]) };
  });
  return [...people, ...doctors, ...holders];
}
