/** Putting back the cases of a backup, after the person has seen what would change. */
import type { WholeCase } from '../core/case/case.ts';
import { dropRaw, keysOf } from './area.ts';
import { caseKey, casePrefix, itemKey, itemPrefix } from './case-keys.ts';
import { putCases } from './cases.ts';
import { failed, failureOf, type Saved } from './saved.ts';
import { alone } from './turn.ts';

/** Leaves exactly these items in the case, and keeps what is written before anything goes. */
async function putThenDrop(cases: readonly WholeCase[], within: readonly string[]): Promise<Saved<null>> {
  const put = await putCases(cases);
  if (!put.ok) return put;
  const wanted = new Set(
    cases.flatMap((whole) => [
      caseKey(whole.case.id),
      ...whole.items.map((item) => itemKey(whole.case.id, item.id)),
    ]),
  );
  const keys = await keysOf('local', '');
  const stale = keys.filter((key) => within.some((prefix) => key.startsWith(prefix)) && !wanted.has(key));
  return dropRaw('local', stale);
}

async function guarded(job: () => Promise<Saved<null>>): Promise<Saved<null>> {
  try {
    return await alone(job);
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Makes these the only cases there are. A crash on the way leaves more than wanted, never less. */
export const replaceAll = (cases: readonly WholeCase[]): Promise<Saved<null>> =>
  guarded(() => putThenDrop(cases, [casePrefix, itemPrefix()]));

/** Adds these cases, each in place of one with the same id; every other case stays. */
export const addCases = (cases: readonly WholeCase[]): Promise<Saved<null>> =>
  guarded(() =>
    putThenDrop(
      cases,
      cases.map((whole) => itemPrefix(whole.case.id)),
    ),
  );
