/** How far the gathering has come. */
import type { CaseItem } from './case.ts';

/** Counts over the records that are wanted; records set aside are not counted. */
export interface Progress {
  readonly wanted: number;
  readonly asked: number;
  /** In hand: received or already sent on. */
  readonly inHand: number;
}

/** Counts one checklist. */
export function progressOf(items: readonly CaseItem[]): Progress {
  const wanted = items.filter((item) => item.state !== 'not-needed' && item.state !== 'not-in-portal');
  return {
    wanted: wanted.length,
    asked: wanted.filter((item) => item.state === 'asked').length,
    inHand: wanted.filter((item) => item.state === 'received' || item.state === 'sent').length,
  };
}
