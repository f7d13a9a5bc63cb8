/** Taking steps of the history back, and doing them again: only the fields that a step changed, and never silently over a newer edit. */
import { diff, type Side, type TurnedValue, turn } from '../core/case/patch.ts';
import { CASE_VERSION } from '../core/case/schema.ts';
import type { Change, Step } from '../core/case/step.ts';
import { type Entries, keysOf, putRaw, rawOf } from './area.ts';
import { caseKey, casePrefix, itemPrefix, itemShape, shapeOf as shapeOfCase } from './case-keys.ts';
import { laterThan, stepKeys, stepShape } from './history.ts';
import { type Failure, failed, failureOf, saved } from './saved.ts';
import { storedSettings } from './settings.ts';
import { type Found, pack, type Shape, unpack } from './shape.ts';
import { flush } from './soon.ts';
import { alone } from './turn.ts';

/** A step with its key, and the moment of its last change. */
export interface KeptStep {
  readonly key: string;
  readonly at: string;
  readonly step: Step;
}

/**
 * The end of turning a step. `changed`: a field is other than the step left it; nothing was written, and it may be asked again
 * with force. `lost`: what the field belonged to is no longer there, so that no force helps.
 */
export type Turned =
  | { readonly ok: true; readonly value: KeptStep }
  | { readonly ok: false; readonly why: Failure | 'changed' | 'lost' };

const shapeOf = (key: string): Shape<unknown> =>
  key === storedSettings.key ? storedSettings.shape : shapeOfCase(key);

/** The steps that can be turned, the latest first. Rejects with StoreError. */
export async function listSteps(): Promise<readonly KeptStep[]> {
  const keys = await stepKeys();
  const raw = await rawOf('local', keys);
  return keys.toReversed().flatMap((key) => {
    const found = unpack(stepShape, raw[key]);
    const isOurs = found.state === 'read' && found.value.version === CASE_VERSION;
    return isOurs ? [{ key, at: found.at, step: found.value }] : [];
  });
}

const numberOf = ({ key }: KeptStep) => Number(key.split(/[/-]/)[1]);

/** The step that comes next: to take back the latest that holds; to do again the last taken back, while nothing new was done since. */
export function nextStep(steps: readonly KeptStep[], to: Side): KeptStep | null {
  const holding = steps.filter(({ step }) => step.undone === undefined);
  if (to === 'before') return holding[0] ?? null;
  const newest = holding[0] ? numberOf(holding[0]) : 0;
  const undone = steps.filter(({ step }) => (step.undone ?? 0) > newest);
  return undone.toSorted((a, b) => (b.step.undone ?? 0) - (a.step.undone ?? 0))[0] ?? null;
}

/** Items that would be left without their case, once it goes; they go with it where that is forced. */
async function orphans(changes: readonly Change[], after: ReadonlyMap<string, unknown>): Promise<Change[]> {
  const going = [...after].filter(([key, value]) => key.startsWith(casePrefix) && value === undefined);
  const prefixes = going.map(([key]) => itemPrefix(key.slice(casePrefix.length)));
  if (prefixes.length === 0) return [];
  const known = new Set(changes.map(({ key }) => key));
  const keys = (await keysOf('local', itemPrefix())).filter(
    (key) => !known.has(key) && prefixes.some((prefix) => key.startsWith(prefix)),
  );
  const raw = await rawOf('local', keys);
  return keys.flatMap((key) => {
    const found = unpack(itemShape, raw[key]);
    return found.state === 'read' ? [{ key, patches: [...diff(undefined, found.value)] }] : [];
  });
}

const caseOf = (key: string) => caseKey(key.split('/')[1] ?? '');
const standing = (found: Found<unknown>) => (found.state === 'read' ? found.value : undefined);

interface Plan {
  readonly entries: Entries;
  readonly changes: readonly Change[];
}

async function planned(
  { changes }: Step,
  to: Side,
  force: boolean,
): Promise<Plan | Failure | 'changed' | 'lost'> {
  const keys = changes.map(({ key }) => key);
  const parents = keys.filter((key) => key.startsWith(itemPrefix())).map(caseOf);
  const raw = await rawOf('local', [...new Set([...keys, ...parents])]);
  const found = new Map(Object.keys(raw).map((key) => [key, unpack(shapeOf(key), raw[key])]));
  if ([...found.values()].some(({ state }) => state === 'newer')) return 'newer';
  if (keys.some((key) => found.get(key)?.state === 'damaged')) return 'lost';
  const now = (key: string) => standing(found.get(key) ?? { state: 'absent' });
  const turned = changes.map(({ key, patches }): TurnedValue & { readonly key: string } => ({
    key,
    ...turn(now(key), patches, to, force),
  }));
  const after = new Map(turned.map(({ key, value }) => [key, value]));
  const stands = (key: string) => (after.has(key) ? after.get(key) : now(key)) !== undefined;
  if (turned.some(({ gone }) => gone)) return 'lost';
  if (keys.some((key) => key.startsWith(itemPrefix()) && stands(key) && !stands(caseOf(key)))) return 'lost';
  const left = await orphans(changes, after);
  if (!force && (left.length > 0 || turned.some(({ changed }) => changed.length > 0))) return 'changed';
  const at = new Date();
  const entries: Record<string, unknown> = Object.fromEntries(left.map(({ key }) => [key, null]));
  for (const [key, value] of after) {
    const envelope = value === undefined ? null : pack(shapeOf(key), value, at);
    if (envelope && unpack(shapeOf(key), envelope).state !== 'read') return 'lost';
    if (value !== now(key)) entries[key] = envelope;
  }
  const flipped = left.map(({ key, patches }) => ({
    key,
    patches: to === 'before' ? patches : patches.map(({ path, after: was }) => ({ path, before: was })),
  }));
  const kept = turned.map(({ key, patches }) => ({ key, patches: [...patches] }));
  return { entries, changes: [...kept, ...flipped] };
}

/** Turns the step under `key` back ("before") or again ("after"). Never rejects. */
export async function turnStep(key: string, to: Side, force = false): Promise<Turned> {
  try {
    // What was typed a moment ago belongs to the history before it is turned.
    await flush();
    return await alone(async (): Promise<Turned> => {
      const steps = await listSteps();
      const kept = steps.find((each) => each.key === key);
      if (!kept) return failed('gone');
      if ((kept.step.undone !== undefined) === (to === 'before')) return saved(kept);
      const plan = await planned(kept.step, to, force);
      if (typeof plan === 'string') return { ok: false, why: plan };
      const { undone: _, ...step } = kept.step;
      const stamps = steps.map((each) => each.step.undone ?? 0);
      const keys = steps.map((each) => each.key).toReversed();
      const fresh: Step = {
        ...{ ...step, changes: [...plan.changes] },
        ...(to === 'before' ? { undone: laterThan(keys, ...stamps) } : {}),
      };
      const put = await putRaw('local', {
        ...plan.entries,
        [key]: pack(stepShape, fresh, new Date(kept.at)),
      });
      return put.ok ? saved({ ...kept, step: fresh }) : put;
    });
  } catch (error) {
    return failed(failureOf(error));
  }
}
