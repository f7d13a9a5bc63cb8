/** The person's cases and their checklists, as they stand. `case-changes.ts` changes them. */
import type { Case, CaseItem, IsoDate, WholeCase } from '../core/case/case.ts';
import { dayOf } from '../core/case/day.ts';
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

/** Every case with its items, oldest first: for exports and backups. Rejects with StoreError. */
export async function readAllCases(): Promise<readonly WholeCase[]> {
  const keys = (await keysOf('local', '')).sort();
  const caseKeys = keys.filter((key) => key.startsWith(casePrefix));
  const itemKeys = keys.filter((key) => key.startsWith(itemPrefix()));
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
  return cases.sort(byAge).map((kept) => ({ case: kept, items: items.get(kept.id) ?? [] }));
}

/** The day each case and item was last written, by its key. Rejects with StoreError. */
export async function datesWritten(): Promise<ReadonlyMap<string, IsoDate>> {
  const keys = [...(await keysOf('local', casePrefix)), ...(await keysOf('local', itemPrefix()))];
  const raw = Object.entries(await rawOf('local', keys)) as [string, { readonly at?: unknown }][];
  return new Map(
    raw.flatMap(([key, { at }]): [string, IsoDate][] =>
      typeof at === 'string' && at !== '' ? [[key, dayOf(new Date(at))]] : [],
    ),
  );
}
