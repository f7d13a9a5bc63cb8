/** The person's cases and their checklists: reading them, starting, changing and erasing. */
import type { Case, CaseItem, WholeCase } from '../core/case/case.ts';
import { newCase } from '../core/case/change.ts';
import { dayOf } from '../core/case/day.ts';
import { blankItem } from '../core/case/item.ts';
import { dropRaw, keysOf, putRaw, rawOf } from './area.ts';
import { caseKey, casePrefix, caseShape, itemKey, itemPrefix, itemShape } from './case-keys.ts';
import { failed, failureOf, type Saved, saved } from './saved.ts';
import { pack, type Shape, unpack } from './shape.ts';
import { changeAllInTurn, changeInTurn } from './stored.ts';
import { inTurn } from './turn.ts';

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

async function guarded<T>(job: () => Promise<Saved<T>>): Promise<Saved<T>> {
  try {
    return await job();
  } catch (error) {
    return failed(failureOf(error));
  }
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

/** What a new case begins with; `items` are ids of record items. */
export interface CaseStart {
  readonly label: string;
  readonly conditions: readonly string[];
  readonly items: readonly string[];
}

/** Starts a case, written in one step with its items. */
export function startCase(start: CaseStart): Promise<Saved<WholeCase>> {
  const kept = newCase(crypto.randomUUID(), start.label, start.conditions, dayOf(new Date()));
  const items = [...new Set(start.items)].map((id) => blankItem(id));
  return guarded(() => inTurn(caseKey(kept.id), () => putCases([{ case: kept, items }]))).then((end) =>
    end.ok ? saved({ case: kept, items }) : end,
  );
}

/** Writes cases in one step, for a caller that has the turn. */
export async function putCases(cases: readonly WholeCase[]): Promise<Saved<null>> {
  const now = new Date();
  const entries: Record<string, unknown> = {};
  for (const whole of cases) {
    entries[caseKey(whole.case.id)] = pack(caseShape, whole.case, now);
    for (const item of whole.items) entries[itemKey(whole.case.id, item.id)] = pack(itemShape, item, now);
  }
  const end = await putRaw('local', entries);
  return end.ok ? saved(null) : end;
}

const withId = <T extends { readonly id: string }>(value: T, id: string): T =>
  value.id === id ? value : { ...value, id };

const exists = async (key: string) => (await rawOf('local', [key]))[key] !== undefined;

/** Changes a case; ends with "gone" when it was erased. Its id cannot change. */
export function changeCase(id: string, change: (kept: Case) => Case): Promise<Saved<Case>> {
  const initial = newCase(id, '', [], dayOf(new Date()));
  const stored = { key: caseKey(id), area: 'local', shape: caseShape, initial } as const;
  return guarded(() =>
    inTurn(caseKey(id), async () => {
      if (!(await exists(caseKey(id)))) return failed('gone');
      return changeInTurn(stored, (kept) => withId(change(kept), id));
    }),
  );
}

/** Changes items in one write, all or none, creating those that the case does not have yet; ends with "gone" when the case was erased. */
export function changeItems(
  caseId: string,
  itemIds: readonly string[],
  change: (item: CaseItem) => CaseItem,
): Promise<Saved<readonly CaseItem[]>> {
  const all = [...new Set(itemIds)].map((itemId) => ({
    ...({ key: itemKey(caseId, itemId), area: 'local', shape: itemShape } as const),
    initial: blankItem(itemId),
  }));
  return guarded(() =>
    inTurn(caseKey(caseId), async () => {
      if (!(await exists(caseKey(caseId)))) return failed('gone');
      return changeAllInTurn(all, (item) => withId(change(item), item.id));
    }),
  );
}

/** The same for one item. */
export async function changeItem(
  caseId: string,
  itemId: string,
  change: (item: CaseItem) => CaseItem,
): Promise<Saved<CaseItem>> {
  const end = await changeItems(caseId, [itemId], change);
  return end.ok ? saved(end.value[0] as CaseItem) : end;
}

/** Takes an item off the list. */
export const removeItem = (caseId: string, itemId: string): Promise<Saved<null>> =>
  guarded(() => inTurn(caseKey(caseId), () => dropRaw('local', [itemKey(caseId, itemId)])));

/** Erases a case with its items. */
export const eraseCase = (id: string): Promise<Saved<null>> =>
  guarded(() =>
    inTurn(caseKey(id), async () =>
      dropRaw('local', [caseKey(id), ...(await keysOf('local', itemPrefix(id)))]),
    ),
  );
