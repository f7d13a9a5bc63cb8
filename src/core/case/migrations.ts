/** The way of older cases and items to today's shape; the store and backups both go it. */

/** One pure step from a version to the next; it may trust that the value was written by that version. */
export type Migration = (old: unknown) => unknown;

const asItWas: Migration = (old) => old;

/**
 * `caseMigrations[0]` leads a case from version 1 to 2: it may then hold letters, and does not yet.
 * From 2 to 3 the same: it may hold opinions and a stage. From 3 to 4: it may have been put away, and
 * may hold events, people, calls, digests of charts, letters that somebody else signs, and which conditions have spread.
 */
export const caseMigrations: readonly Migration[] = [asItWas, asItWas, asItWas];

/** The same for items; always as many steps as for cases, a step may change nothing. From version 3 on an item may hold particulars. */
export const itemMigrations: readonly Migration[] = [asItWas, asItWas, asItWas];

/** Takes every step from `version` to today. */
export const migrate = (steps: readonly Migration[], version: number, value: unknown): unknown =>
  steps.slice(version - 1).reduce((old, step) => step(old), value);
