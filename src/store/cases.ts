/** The person's cases and their checklists, as they stand. `case-changes.ts` changes them. */
import type { Case, CaseItem, WholeCase } from '../core/case/case.ts';
import { keysOf, rawOf } from './area.ts';
import { caseKey, casePrefix, caseShape, itemPrefix, itemShape } from './case-keys.ts';
import { type Shape, unpack } from './shape.ts';

/** What can be read; what is damaged or of a later version stays where it is and hides nothing else. */
function readable<T>(shape: Shape<T>, raw: readonly unknown[]): T[] {
  return raw.flatMap((each) => {
    const found = unpack(shape, each);
    return found.state === 'read' ? [found.value] : [];
  });
}

async function readAll<T>(shape: Shape<T>, keys: readonly string[]): Promise<T[]> {
  const raw = await rawOf('local', keys);
  return readable(
    shape,
    keys.map((key) => raw[key]),
  );
}

const within = (keys: readonly string[], prefix: string) => keys.filter((key) => key.startsWith(prefix));

const byAge = (a: Case, b: Case) => a.openedOn.localeCompare(b.openedOn) || a.id.localeCompare(b.id);

/** All cases without their items, oldest first. Rejects with StoreError. */
export async function listCases(): Promise<readonly Case[]> {
  return (await readAll(caseShape, await keysOf('local', casePrefix))).sort(byAge);
}

/** One case with its items, ordered by id; null when there is none. Rejects with StoreError. */
export async function readWholeCase(id: string): Promise<WholeCase | null> {
  const [kept] = await readAll(caseShape, [caseKey(id)]);
  if (kept === undefined) return null;
  return { case: kept, items: await readAll(itemShape, (await keysOf('local', itemPrefix(id))).sort()) };
}

/** All cases, oldest first, and the one among them that `choose` names, whole; the keys are looked through once. Rejects with StoreError. */
export async function listWithOpen(
  choose: (all: readonly Case[]) => string | undefined,
): Promise<{ readonly all: readonly Case[]; readonly open: WholeCase | null }> {
  const keys = (await keysOf('local', '')).sort();
  const all = (await readAll(caseShape, within(keys, casePrefix))).sort(byAge);
  const id = choose(all);
  const kept = all.find((each) => each.id === id);
  return {
    all,
    open: kept ? { case: kept, items: await readAll(itemShape, within(keys, itemPrefix(id))) } : null,
  };
}

/** All that is kept of the person's cases. `writtenAt`: when each case and item was last written, by its key. */
export interface Kept {
  readonly cases: readonly WholeCase[];
  readonly writtenAt: ReadonlyMap<string, string>;
}

/** Every case with its items, oldest first, and when each was written. Rejects with StoreError. */
export async function readKept(): Promise<Kept> {
  const keys = (await keysOf('local', '')).sort();
  const caseKeys = within(keys, casePrefix);
  const itemKeys = within(keys, itemPrefix());
  const raw = await rawOf('local', [...caseKeys, ...itemKeys]);
  const items = new Map<string | undefined, CaseItem[]>();
  for (const key of itemKeys) {
    const caseId = key.split('/')[1];
    const soFar = items.get(caseId) ?? [];
    soFar.push(...readable(itemShape, [raw[key]]));
    items.set(caseId, soFar);
  }
  const cases = readable(
    caseShape,
    caseKeys.map((key) => raw[key]),
  );
  const written = Object.entries(raw) as [string, { readonly at?: unknown }][];
  return {
    cases: cases.sort(byAge).map((kept) => ({ case: kept, items: items.get(kept.id) ?? [] })),
    writtenAt: new Map(
      written.flatMap(([key, { at }]): [string, string][] =>
        typeof at === 'string' && at !== '' ? [[key, at]] : [],
      ),
    ),
  };
}

/** Every case with its items, oldest first: for exports and backups. Rejects with StoreError. */
export const readAllCases = async (): Promise<readonly WholeCase[]> => (await readKept()).cases;
