/** Reads a backup back: nothing is believed, and nothing changes before the person has seen what would. */
import * as v from 'valibot';
import type { IsoDate, WholeCase } from '../case/case.ts';
import { withoutCharts } from '../case/charts.ts';
import { caseMigrations, itemMigrations, migrate } from '../case/migrations.ts';
import { sameCase } from '../case/same.ts';
import { CASE_VERSION } from '../case/schema.ts';
import { BACKUP_FORMAT, backupSchema } from './backup-schema.ts';
import { isHarmless, parseJson } from './harmless.ts';

/** The largest backup that is read: 10 MB. Compare `file.size` before reading the file. */
export const MAX_BACKUP_BYTES = 10_000_000;

/** `foreign`: not a backup of Second Look. `newer`: made by a later version. `damaged`: cut short or changed by hand. */
export type Refusal = 'too-large' | 'foreign' | 'newer' | 'damaged';

/** What restoring would do. */
export interface RestorePreview {
  readonly newCases: readonly WholeCase[];
  readonly changed: readonly { readonly now: WholeCase; readonly backup: WholeCase }[];
  readonly same: readonly WholeCase[];
  /** Cases of today that the backup does not have: replacing everything would erase them. */
  readonly onlyHere: readonly WholeCase[];
}

/** A backup that can be restored, or why it cannot. */
export type BackupRead =
  | {
      readonly ok: true;
      readonly madeOn: IsoDate;
      readonly cases: readonly WholeCase[];
      readonly preview: RestorePreview;
    }
  | { readonly ok: false; readonly why: Refusal };

/** As much as every version has. */
const headSchema = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.unknown(),
  cases: v.unknown(),
});

const refuse = (why: Refusal): BackupRead => ({ ok: false, why });

/** What restoring `backup` over `now` would do. */
export function previewOf(backup: readonly WholeCase[], now: readonly WholeCase[]): RestorePreview {
  const here = new Map(now.map((whole) => [whole.case.id, whole]));
  const theirs = new Set(backup.map((whole) => whole.case.id));
  const newCases: WholeCase[] = [];
  const same: WholeCase[] = [];
  const changed: { now: WholeCase; backup: WholeCase }[] = [];
  for (const whole of backup) {
    const mine = here.get(whole.case.id);
    if (mine === undefined) newCases.push(whole);
    else if (sameCase(withoutCharts(mine), withoutCharts(whole))) same.push(whole);
    else changed.push({ now: mine, backup: whole });
  }
  return { newCases, same, changed, onlyHere: now.filter((whole) => !theirs.has(whole.case.id)) };
}

/** Reads the text of a backup file against the cases of today. Never throws. */
export function readBackup(text: string, now: readonly WholeCase[]): BackupRead {
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
    return { ok: true, madeOn, cases: whole, preview: previewOf(whole, now) };
  } catch {
    return refuse('damaged');
  }
}
