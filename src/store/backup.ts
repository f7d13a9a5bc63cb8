/** When the last backup was made, and how much has changed since. */
import * as v from 'valibot';
import type { IsoDate } from '../core/case/case.ts';
import { dayOf } from '../core/case/day.ts';
import { keysOf, rawOf } from './area.ts';
import { casePrefix, itemPrefix } from './case-keys.ts';
import type { Saved } from './saved.ts';
import { changeStored, readStored, type Stored } from './stored.ts';

const stored: Stored<string | null> = {
  key: 'backup',
  area: 'local',
  shape: { schema: v.nullable(v.pipe(v.string(), v.isoTimestamp())), migrations: [] },
  initial: null,
};

/** The day of the last backup, or null. Rejects with StoreError. */
export async function lastBackupOn(): Promise<IsoDate | null> {
  const at = await readStored(stored);
  return at === null ? null : dayOf(new Date(at));
}

/** Notes that a backup has just been saved. `at`: the moment its content was read. */
export const noteBackup = (at: Date = new Date()): Promise<Saved<string | null>> =>
  changeStored(stored, () => at.toISOString());

/** How many cases and items were changed since the last backup; erased ones are not counted. Rejects with StoreError. */
export async function editsSinceBackup(): Promise<number> {
  const last = (await readStored(stored)) ?? '';
  const keys = [...(await keysOf('local', casePrefix)), ...(await keysOf('local', itemPrefix()))];
  const raw = Object.values(await rawOf('local', keys)) as readonly { readonly at?: unknown }[];
  return raw.filter((envelope) => typeof envelope.at === 'string' && envelope.at > last).length;
}
