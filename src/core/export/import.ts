/** Reads a backup back: nothing is believed. What it would bring is for `merge.ts` to say. */
import * as v from 'valibot';
import type { IsoDate, WholeCase } from '../case/case.ts';
import { caseMigrations, itemMigrations, migrate } from '../case/migrations.ts';
import { CASE_VERSION } from '../case/schema.ts';
import { BACKUP_FORMAT, backupSchema } from './backup-schema.ts';
import { isHarmless, parseJson } from './harmless.ts';

/** The largest backup that is read: 40 MB, four times what 200 full lists take. Compare `file.size` before reading the file. */
export const MAX_BACKUP_BYTES = 40_000_000;

/** `foreign`: not a backup of Second Look. `newer`: made by a later version. `damaged`: cut short or changed by hand. */
export type Refusal = 'too-large' | 'foreign' | 'newer' | 'damaged';

/** A backup that can be restored, or why it cannot. */
export type BackupRead =
  | { readonly ok: true; readonly madeOn: IsoDate; readonly cases: readonly WholeCase[] }
  | { readonly ok: false; readonly why: Refusal };

/** As much as every version has. */
const headSchema = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.unknown(),
  cases: v.unknown(),
});

const refuse = (why: Refusal): BackupRead => ({ ok: false, why });

/** Reads the text of a backup file. Never throws. */
export function readBackup(text: string): BackupRead {
  if (text.length > MAX_BACKUP_BYTES || new Blob([text]).size > MAX_BACKUP_BYTES) return refuse('too-large');
  const value = parseJson(text);
  if (value === undefined) return refuse(text.includes(BACKUP_FORMAT) ? 'damaged' : 'foreign');
  const head = v.safeParse(headSchema, value);
  if (!head.success) return refuse('foreign');
  const { version } = head.output;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('damaged');
  if (version > CASE_VERSION) return refuse('newer');
  if (!isHarmless(value)) return refuse('damaged');
  try {
    const old = v.parse(
      v.array(v.strictObject({ case: v.unknown(), items: v.array(v.unknown()) })),
      head.output.cases,
    );
    const cases = old.map((whole) => ({
      case: migrate(caseMigrations, version, whole.case),
      items: whole.items.map((item) => migrate(itemMigrations, version, item)),
    }));
    const today = v.safeParse(backupSchema, { ...head.output, version: CASE_VERSION, cases });
    if (!today.success) return refuse('damaged');
    const { madeOn, cases: whole } = today.output;
    return { ok: true, madeOn, cases: whole };
  } catch {
    return refuse('damaged');
  }
}
