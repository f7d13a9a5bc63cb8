/** When the last backup was made, and how much has changed since. */
import * as v from 'valibot';
import type { IsoDate } from '../core/case/case.ts';
import { dayOf } from '../core/case/day.ts';
import { readKept } from './cases.ts';
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
  return [...(await readKept()).writtenAt.values()].filter((at) => at > last).length;
}
