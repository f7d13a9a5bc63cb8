/**
 * The moments at which something is late, kept apart from the cases: bare instants under random names, without whose, what or why.
 * The alarm and the badge go by these alone, so that they can be told while the cases cannot be read: they stay outside any lock.
 */
import type { WholeCase } from '../core/case/case.ts';
import { endOf, waitedFor } from '../core/case/due.ts';
import { dropRaw, keysOf, putRaw, rawOf } from './area.ts';
import { failed, failureOf, type Saved } from './saved.ts';
import { inTurn } from './turn.ts';

const prefix = 'due/';

/** The instants kept, in ms, each once, earliest first. Rejects with StoreError. */
export async function dueInstants(): Promise<readonly number[]> {
  const raw = Object.values(await rawOf('local', await keysOf('local', prefix)));
  return raw.filter((value) => typeof value === 'number').sort((a, b) => a - b);
}

/** Makes the instants those of these cases, which must be all there are. Writes only what differs; run twice, it writes nothing. */
export async function reconcileDue(cases: readonly WholeCase[]): Promise<Saved<unknown>> {
  try {
    return await inTurn(prefix, async () => {
      const missing = new Set(waitedFor(cases).map(endOf));
      const present = await rawOf('local', await keysOf('local', prefix));
      // What is found is no longer missing; what is not wanted, or stands twice, goes.
      const stale = Object.keys(present).filter((key) => !missing.delete(present[key] as number));
      const put = await putRaw(
        'local',
        Object.fromEntries([...missing].map((instant) => [prefix + crypto.randomUUID(), instant])),
      );
      return put.ok ? dropRaw('local', stale) : put;
    });
  } catch (error) {
    return failed(failureOf(error));
  }
}
