/** What a backup file must be. */
import * as v from 'valibot';
import { CASE_VERSION, wholeCaseSchema } from '../case/schema.ts';

/** The word by which a backup is known. */
export const BACKUP_FORMAT = 'second-look-backup';

const allDifferent = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** A backup of today's version. No case, and no item within a case, stands twice. */
export const backupSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(CASE_VERSION),
  madeOn: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  cases: v.pipe(
    v.array(
      v.pipe(
        wholeCaseSchema,
        v.check(({ items }) => allDifferent(items.map((item) => item.id))),
      ),
    ),
    v.check((cases) => allDifferent(cases.map((whole) => whole.case.id))),
  ),
});
