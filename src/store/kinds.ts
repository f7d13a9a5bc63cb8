/** What lies in the store, by the first part of its key; and which of it a lock leaves in clear. */
import type { Area } from './disk.ts';

/** The first part of a key says what lies under it. */
export type Kind =
  | 'case'
  | 'item'
  | 'open-case'
  | 'consent'
  | 'settings'
  | 'portal'
  | 'dismissed'
  | 'backup'
  | 'history'
  | 'draft'
  | 'mark'
  | 'due'
  | 'lock'
  | 'lock-key'
  | 'torn';

/**
 * What a lock leaves in clear; every other kind, of today or to come, is sealed. Each stands here because it is needed
 * while the lock is shut (why: docs/decisions/016-the-lock.md) and says nothing of an illness.
 */
const clear: Readonly<Record<Area, readonly string[]>> = {
  local: ['lock', 'consent', 'settings', 'portal', 'due', 'torn'],
  session: ['lock-key', 'lock-used', 'mark', 'torn'],
};

/** Under this begin the names of all that is sealed; then comes its kind. */
export const sealedPrefix = 'sealed/';

/** True for the name of a sealed entry. */
export const isSealed = (name: string): boolean => name.startsWith(sealedPrefix);

/** The kind a key or name belongs to; those of no known kind answer as themselves and match nothing. */
export const kindOf = (name: string): Kind => name.split('/')[isSealed(name) ? 1 : 0] as Kind;

/** True for a key whose value a lock seals. */
export const isSecret = (area: Area, key: string): boolean =>
  !isSealed(key) && !clear[area].includes(kindOf(key));

/** What is written without a lock even where an organisation requires one: it tells of nothing that is not kept already. */
const harmless: readonly string[] = ['open-case', 'history', 'backup', 'dismissed-secret'];

/** True for a key whose value must not lie in clear on the disk where a lock is required. */
export const needsLock = (area: Area, key: string): boolean =>
  area === 'local' && isSecret(area, key) && !harmless.includes(kindOf(key));
