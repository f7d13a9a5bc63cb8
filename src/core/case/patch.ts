/** What differs between two values, field by field; and putting those fields back, and no other. */
import { sameContent } from './same.ts';

/** Which side of a change. */
export type Side = 'before' | 'after';

/**
 * One field that changed. `path` leads to it: names of fields, and ids in lists whose parts have one. A side that is absent
 * did not stand. `order`: both sides are the ids of a list in their order, and the parts themselves have patches of their own.
 */
export interface Patch {
  readonly path: readonly string[];
  readonly order?: true;
  readonly before?: unknown;
  readonly after?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The id of a part of a list: its own, or the word itself. */
function idOf(part: unknown): string | null {
  if (typeof part === 'string') return part;
  return isFields(part) && typeof part.id === 'string' ? part.id : null;
}

/** The ids of a list; null where its parts cannot be told apart. */
function idsOf(list: readonly unknown[]): readonly string[] | null {
  const ids = list.map(idOf).filter((id) => id !== null);
  return ids.length === list.length && new Set(ids).size === ids.length ? ids : null;
}

const partOf = (list: readonly unknown[], id: string) => list.find((part) => idOf(part) === id);
const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
const patch = (path: readonly string[], before: unknown, after: unknown): Patch => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** The fields that differ; none where both say the same. `undefined` is a value that does not stand. */
export function diff(before: unknown, after: unknown, path: readonly string[] = []): readonly Patch[] {
  if (sameContent(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, fresh] = [idsOf(before), idsOf(after)];
    if (old && fresh) {
      const parts = union(old, fresh).flatMap((id) =>
        diff(partOf(before, id), partOf(after, id), [...path, id]),
      );
      return sameContent(old, fresh) ? parts : [...parts, { path, order: true, before: old, after: fresh }];
    }
  }
  if (isFields(before) && isFields(after))
    return union(Object.keys(before), Object.keys(after)).flatMap((name) =>
      diff(before[name], after[name], [...path, name]),
    );
  return [patch(path, before, after)];
}

/** Reads the field at `path`; `ok` is false where what would hold it does not stand. */
function at(value: unknown, path: readonly string[]): { readonly ok: boolean; readonly found: unknown } {
  const [step, ...rest] = path;
  if (step === undefined) return { ok: true, found: value };
  if (Array.isArray(value)) return idsOf(value) ? at(partOf(value, step), rest) : { ok: false, found: null };
  if (!isFields(value)) return { ok: false, found: undefined };
  return at(Object.hasOwn(value, step) ? value[step] : undefined, rest);
}

function withPart(list: readonly unknown[], id: string, part: unknown): readonly unknown[] {
  if (part === undefined) return list.filter((each) => idOf(each) !== id);
  const stands = list.some((each) => idOf(each) === id);
  return stands ? list.map((each) => (idOf(each) === id ? part : each)) : [...list, part];
}

/** The value with the field at `path` set; absent where `field` is undefined. */
function put(value: unknown, path: readonly string[], field: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return field;
  if (Array.isArray(value)) return withPart(value, step, put(partOf(value, step), rest, field));
  const { [step]: inner, ...others } = value as Fields;
  const fresh = put(inner, rest, field);
  return fresh === undefined ? others : { ...others, [step]: fresh };
}

/** The parts in the order of `wanted`; parts that it does not know stay behind the one they stood behind. */
function arranged(list: readonly unknown[], wanted: readonly string[]): readonly unknown[] {
  const ids = list.map(idOf) as readonly string[];
  const known = wanted.filter((id) => ids.includes(id));
  const order = ids.reduce<readonly string[]>((soFar, id, place) => {
    if (known.includes(id)) return soFar;
    const behind = soFar.indexOf(ids[place - 1] ?? '') + 1;
    return soFar.toSpliced(behind, 0, id);
  }, known);
  return order.map((id) => partOf(list, id));
}

/** What came of turning a value: the value, and the patches as they can be turned again. */
export interface TurnedValue {
  readonly value: unknown;
  readonly patches: readonly Patch[];
  /** Fields that had changed since, or whose place is gone; the value stands as it was there unless forced. */
  readonly changed: readonly Patch[];
  /** True where a changed field has no place any more: no force can put it back. */
  readonly gone: boolean;
}

/** The ids as they stand, with those that came back behind the one they stood behind. */
function slotted(ids: readonly string[], wanted: readonly string[], left: readonly string[]) {
  const back = wanted.filter((id) => ids.includes(id) && !left.includes(id));
  return back.reduce(
    (soFar, id) => {
      const before = wanted.slice(0, wanted.indexOf(id)).findLast((each) => soFar.includes(each));
      return soFar.toSpliced(before === undefined ? 0 : soFar.indexOf(before) + 1, 0, id);
    },
    ids.filter((id) => !back.includes(id)),
  );
}

/** Puts a list in order. Where somebody else arranged it since, their order stands: a move is then not taken back unless forced. */
function turnOrder(value: unknown, each: Patch, to: Side, force: boolean) {
  const { found } = at(value, each.path);
  const now = Array.isArray(found) ? idsOf(found) : null;
  if (!now || !Array.isArray(found)) return { value, ok: true, now: [] };
  const wanted = each[to] as readonly string[];
  const left = each[to === 'before' ? 'after' : 'before'] as readonly string[];
  const common = (ids: readonly string[], others: readonly string[]) =>
    ids.filter((id) => others.includes(id));
  const isMove = left.length === wanted.length && left.every((id) => wanted.includes(id));
  const rearranged = !sameContent(common(now, left), common(left, now));
  const done = sameContent(common(now, wanted), common(wanted, now));
  if (isMove && rearranged && !done && !force) return { value, ok: false, now };
  const order = rearranged && !isMove ? slotted(now, wanted, left) : wanted;
  return { value: put(value, each.path, arranged(found, order)), ok: !(isMove && rearranged && !done), now };
}

/**
 * Puts every patched field to its `to` side. A field counts as changed where it is on neither side of its patch;
 * `force` overwrites it, and keeps what it was on the other side of the patch, so that turning back brings it again.
 */
export function turn(value: unknown, patches: readonly Patch[], to: Side, force = false): TurnedValue {
  const from: Side = to === 'before' ? 'after' : 'before';
  const changed: Patch[] = [];
  const kept: Patch[] = [];
  let gone = false;
  let now = value;
  for (const each of patches.filter(({ order }) => !order)) {
    const { ok, found } = at(now, each.path);
    const holds = ok && (each.path.length === 0 || at(now, each.path.slice(0, -1)).found !== undefined);
    const isNew = !sameContent(found, each[from]) && !sameContent(found, each[to]);
    if (!holds || isNew) changed.push(each);
    if (!holds) gone = true;
    const set = holds && (!isNew || force);
    const { [from]: _, ...others } = each;
    kept.push(
      set && isNew && found !== undefined ? { ...others, [from]: found } : set && isNew ? others : each,
    );
    if (set) now = put(now, each.path, each[to]);
  }
  for (const each of patches.filter(({ order }) => order)) {
    const end = turnOrder(now, each, to, force);
    now = end.value;
    kept.push(!end.ok && force ? { ...each, [from]: end.now } : each);
    if (!end.ok) changed.push(each);
  }
  return { value: now, patches: kept, changed, gone };
}
