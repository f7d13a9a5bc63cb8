/** Writes every change together with the step that can take it back, in one `set`, so that no crash can part the two. */
import { diff, type Patch, turn } from '../core/case/patch.ts';
import { sameContent } from '../core/case/same.ts';
import { CASE_VERSION } from '../core/case/schema.ts';
import { type Change, type Doing, nameIn, type Step, stepSchema } from '../core/case/step.ts';
import { dropRaw, type Entries, keysOf, putRaw, rawOf } from './area.ts';
import type { Saved } from './saved.ts';
import { pack, type Shape, unpack } from './shape.ts';
import type { Write } from './stored.ts';

/** Under this begin the keys of all steps; the rest of a key sorts by age. */
export const historyPrefix = 'history/';

/** So many steps are kept; older ones go. */
export const HISTORY_LENGTH = 100;

/** Typing in one field is one step until it rests for so many ms. */
export const PAUSE = 3000;

/** Steps as stored. */
export const stepShape: Shape<Step> = { schema: stepSchema, migrations: [] };

/** What lies under one key, before and after; undefined where it does not stand. */
export interface KeyChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** How a change came about: `typing` names the field for every keystroke in it, `did` what several changes are as one. */
export interface How {
  readonly typing?: string;
  readonly did?: Doing;
}

/** The number that a key was given: a moment in ms, always later than the one before. */
const numberOf = (key: string | undefined) => Number(/^history\/(\d+)/.exec(key ?? '')?.[1] ?? 0);

/** A number later than every step's, and than `others`. */
export const laterThan = (keys: readonly string[], ...others: readonly number[]): number =>
  Math.max(Date.now(), ...others.map((each) => each + 1), numberOf(keys.at(-1)) + 1);

const newKey = (keys: readonly string[]): string =>
  `${historyPrefix}${String(laterThan(keys)).padStart(15, '0')}-${crypto.randomUUID().slice(0, 8)}`;

/** The keys of all steps, oldest first. Rejects with StoreError. */
export const stepKeys = async (): Promise<readonly string[]> => (await keysOf('local', historyPrefix)).sort();

/** The step this window is typing at. */
let open: { readonly key: string; readonly typing: string; readonly at: number } | null = null;

const pathsOf = (patches: readonly Patch[]) => patches.map(({ path }) => path);

/** That step with one more keystroke in it; null where it cannot go on. */
async function goneOn(key: string, [change, ...others]: readonly KeyChange[]): Promise<Step | null> {
  const found = unpack(stepShape, (await rawOf('local', [key]))[key]);
  const [kept] = found.state === 'read' ? found.value.changes : [];
  if (found.state !== 'read' || !change || others.length > 0) return null;
  if (!kept || kept.key !== change.key || found.value.undone !== undefined) return null;
  const begun = turn(change.before, kept.patches, 'before');
  const patches = diff(begun.value, change.after);
  // Somebody else wrote in this field meanwhile, or more than this field changed: that is a step of its own.
  if (begun.changed.length > 0 || !sameContent(pathsOf(patches), pathsOf(kept.patches))) return null;
  return { ...found.value, changes: [{ key: kept.key, patches: [...patches] }] };
}

type Listener = (key: string, step: Step) => void;
const listeners = new Set<Listener>();

/** Calls back after each step that this window has written, until `signal` aborts. */
export function onRecorded(callback: Listener, signal: AbortSignal): void {
  listeners.add(callback);
  signal.addEventListener('abort', () => listeners.delete(callback), { once: true });
}

function stepOf(changes: readonly KeyChange[], { did }: How): Step | null {
  const some = changes.flatMap(({ key, before, after }): Change[] => {
    const patches = [...diff(before, after)];
    return patches.length > 0 ? [{ key, patches }] : [];
  });
  if (some.length === 0) return null;
  const [{ key, patches } = { key: '', patches: [] }] = some;
  const first = changes.find((each) => each.key === key);
  const name = nameIn(first?.after, patches) || nameIn(first?.before, patches);
  return { version: CASE_VERSION, ...(did ? { did } : {}), name, changes: some };
}

/** Writes `entries` and the step of what they change. For a caller that has the turn; rejects with StoreError. */
export async function commit(
  changes: readonly KeyChange[],
  entries: Entries,
  how: How = {},
): Promise<Saved<unknown>> {
  const fresh = stepOf(changes, how);
  if (!fresh) return putRaw('local', entries);
  const keys = await stepKeys();
  const now = Date.now();
  const typing =
    open && open.key === keys.at(-1) && open.typing === how.typing && now - open.at < PAUSE ? open : null;
  const grown = typing && (await goneOn(typing.key, changes));
  const key = typing && grown ? typing.key : newKey(keys);
  const step = grown ?? fresh;
  const put = await putRaw('local', { ...entries, [key]: pack(stepShape, step, new Date(now)) });
  if (!put.ok) return put;
  open = how.typing === undefined ? null : { key, typing: how.typing, at: now };
  if (!grown) await dropRaw('local', keys.slice(0, Math.max(0, keys.length + 1 - HISTORY_LENGTH)));
  for (const listener of listeners) listener(key, step);
  return put;
}

/** Lets a stored value be changed with a step of its own. */
export const recording =
  (how: How = {}): Write =>
  (change, entries) =>
    commit([change], entries, how);
