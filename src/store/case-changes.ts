/** Starting, changing and removing cases and their items; each change with the step that takes it back. */
import type { Case, CaseItem, WholeCase } from '../core/case/case.ts';
import { addSpread, newCase } from '../core/case/change.ts';
import { dayOf } from '../core/case/day.ts';
import { blankItem } from '../core/case/item.ts';
import type { Doing } from '../core/case/step.ts';
import { rawOf } from './area.ts';
import { caseKey, caseShape, itemKey, itemShape, shapeOf } from './case-keys.ts';
import { readWholeCase } from './cases.ts';
import { commit, type KeyChange, recording } from './history.ts';
import { failed, failureOf, type Saved, saved } from './saved.ts';
import { pack, unpack } from './shape.ts';
import { changeInTurn, type Stored, setAside } from './stored.ts';
import { inTurn } from './turn.ts';

async function guarded<T>(job: () => Promise<Saved<T>>): Promise<Saved<T>> {
  try {
    return await job();
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** What a new case begins with; `items` are ids of record items. */
export interface CaseStart {
  readonly label: string;
  readonly conditions: readonly string[];
  /** Those of them that have spread. */
  readonly spread?: readonly string[];
  readonly items: readonly string[];
}

/** Starts a case, written in one step with its items. */
export function startCase(start: CaseStart): Promise<Saved<WholeCase>> {
  const fresh = newCase(crypto.randomUUID(), start.label, start.conditions, dayOf(new Date()));
  const kept = (start.spread ?? []).reduce(addSpread, fresh);
  const whole = { case: kept, items: [...new Set(start.items)].map((id) => blankItem(id)) };
  return guarded(() =>
    inTurn(caseKey(kept.id), async () => {
      const end = await putChanges(changesBetween(null, whole), 'list-started');
      return end.ok ? saved(whole) : end;
    }),
  );
}

/** Every key of `whole` that is new or other than in `before`, and every key of `before` that `whole` no longer has. */
export function changesBetween(before: WholeCase | null, whole: WholeCase | null): readonly KeyChange[] {
  const byKey = (of: WholeCase | null): ReadonlyMap<string, unknown> =>
    new Map<string, unknown>(
      of
        ? [
            [caseKey(of.case.id), of.case],
            ...of.items.map((item): [string, CaseItem] => [itemKey(of.case.id, item.id), item]),
          ]
        : [],
    );
  const [old, fresh] = [byKey(before), byKey(whole)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((key) => old.get(key) !== fresh.get(key))
    .map((key) => ({ key, before: old.get(key), after: fresh.get(key) }));
}

/**
 * Writes what changed in one step, for a caller that has the turn. What lies there already and could not be read is put aside
 * where it is damaged; ends with "newer" where a later version wrote it. Rejects with StoreError.
 */
export async function putChanges(changes: readonly KeyChange[], did?: Doing): Promise<Saved<null>> {
  const now = new Date();
  const entries = changes.map(({ key, after }) => [
    key,
    after === undefined ? null : pack<unknown>(shapeOf(key), after, now),
  ]);
  const unseen = changes.filter(({ before }) => before === undefined).map(({ key }) => key);
  const raw = await rawOf('local', unseen);
  const stateOf = (key: string) => unpack(shapeOf(key), raw[key]).state;
  if (unseen.some((key) => stateOf(key) === 'newer')) return failed('newer');
  const damaged = unseen.filter((key) => stateOf(key) === 'damaged');
  const aside = damaged.map((key) => [setAside(key), raw[key]]);
  const end = await commit(changes, Object.fromEntries([...entries, ...aside]), did ? { did } : {});
  return end.ok ? saved(null) : end;
}

const withId = <T extends { readonly id: string }>(value: T, id: string): T =>
  value.id === id ? value : { ...value, id };

const exists = async (key: string) => (await rawOf('local', [key]))[key] !== undefined;

/** Changes one value of a case, while the case stands; ends with "gone" when it was erased. Ids cannot change. */
function changeIn<T extends { readonly id: string }>(
  caseId: string,
  stored: Stored<T>,
  change: (value: T) => T,
  typing?: string,
): Promise<Saved<T>> {
  const how = typing === undefined ? {} : { typing };
  return guarded(() =>
    inTurn(caseKey(caseId), async () => {
      if (!(await exists(caseKey(caseId)))) return failed('gone');
      return changeInTurn(stored, (value) => withId(change(value), stored.initial.id), recording(how));
    }),
  );
}

/** Changes a case; ends with "gone" when it was erased. Its id cannot change. `typing` names the field of a keystroke. */
export function changeCase(id: string, change: (kept: Case) => Case, typing?: string): Promise<Saved<Case>> {
  const initial = newCase(id, '', [], dayOf(new Date()));
  return changeIn(id, { key: caseKey(id), area: 'local', shape: caseShape, initial }, change, typing);
}

/** Changes an item, creating it when the case does not have it yet; ends with "gone" when the case was erased. */
export function changeItem(
  caseId: string,
  itemId: string,
  change: (item: CaseItem) => CaseItem,
  typing?: string,
): Promise<Saved<CaseItem>> {
  const key = itemKey(caseId, itemId);
  return changeIn(
    caseId,
    { key, area: 'local', shape: itemShape, initial: blankItem(itemId) },
    change,
    typing,
  );
}

/**
 * Changes items as one, all or none, creating those that the case does not have yet; ends with "gone" when the case was erased.
 * No id can change.
 */
export function changeItems(
  caseId: string,
  itemIds: readonly string[],
  change: (item: CaseItem) => CaseItem,
  did: Doing,
): Promise<Saved<readonly CaseItem[]>> {
  const ids = [...new Set(itemIds)];
  return guarded(() =>
    inTurn(caseKey(caseId), async () => {
      if (!(await exists(caseKey(caseId)))) return failed('gone');
      const raw = await rawOf(
        'local',
        ids.map((id) => itemKey(caseId, id)),
      );
      const items = ids.map((id) => {
        const key = itemKey(caseId, id);
        const found = unpack(itemShape, raw[key]);
        const before = found.state === 'read' ? found.value : undefined;
        return { key, before, after: withId(change(before ?? blankItem(id)), id) };
      });
      const end = await putChanges(
        items.filter(({ before, after }) => before !== after),
        did,
      );
      return end.ok ? saved(items.map(({ after }) => after)) : end;
    }),
  );
}

/** Changes a case and its items as one; ends with "gone" when it was erased. Neither the case's id nor an item's can change. */
export function changeWhole(
  id: string,
  change: (whole: WholeCase) => WholeCase,
  did: Doing,
): Promise<Saved<null>> {
  return guarded(() =>
    inTurn(caseKey(id), async () => {
      const whole = await readWholeCase(id);
      return whole ? putChanges(changesBetween(whole, change(whole)), did) : failed('gone');
    }),
  );
}

/** Takes an item off the list. */
export const removeItem = (caseId: string, itemId: string): Promise<Saved<null>> =>
  guarded(() =>
    inTurn(caseKey(caseId), async () => {
      const key = itemKey(caseId, itemId);
      const found = unpack(itemShape, (await rawOf('local', [key]))[key]);
      if (found.state === 'absent') return saved(null);
      const before = found.state === 'read' ? found.value : undefined;
      return putChanges([{ key, before, after: undefined }]);
    }),
  );

/**
 * Removes a case with its items; it can be brought back. What cannot be read stays where it lies, for the case may come back.
 * `purge.ts` deletes for good.
 */
export const removeCase = (id: string): Promise<Saved<null>> =>
  guarded(() =>
    inTurn(caseKey(id), async () =>
      putChanges(changesBetween(await readWholeCase(id), null), 'list-removed'),
    ),
  );
