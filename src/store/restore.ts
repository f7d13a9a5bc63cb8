/** Putting whole cases in place of what stands, in one step that can be taken back. */
import type { WholeCase } from '../core/case/case.ts';
import { changesBetween, putChanges } from './case-changes.ts';
import { readAllCases } from './cases.ts';
import { failed, failureOf, type Saved } from './saved.ts';
import { alone } from './turn.ts';

async function put(
  make: (now: readonly WholeCase[]) => readonly WholeCase[],
  andNoOthers: boolean,
): Promise<Saved<null>> {
  try {
    return await alone(async () => {
      const now = new Map((await readAllCases()).map((whole) => [whole.case.id, whole]));
      const cases = make([...now.values()]);
      const changes = cases.map((whole) => changesBetween(now.get(whole.case.id) ?? null, whole));
      const wanted = new Set(cases.map((whole) => whole.case.id));
      const others = [...now.values()].filter((whole) => andNoOthers && !wanted.has(whole.case.id));
      const removed = others.map((whole) => changesBetween(whole, null));
      return await putChanges([...changes, ...removed].flat(), 'restored');
    });
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Makes these the only cases there are. */
export const replaceAll = (cases: readonly WholeCase[]): Promise<Saved<null>> => put(() => cases, true);

/**
 * Puts cases in, each in place of one with the same id; every other case stays. They are made from the cases as they stand at
 * that very moment, while nobody else writes.
 */
export const mergeIn = (make: (now: readonly WholeCase[]) => readonly WholeCase[]): Promise<Saved<null>> =>
  put(make, false);
