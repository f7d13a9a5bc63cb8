/** A portal's own door to the records: where the person can download or ask for them. Told, never done for them. */
import type { PortalId } from '../assessment.ts';
import type { Check, Source, Words } from './advice.ts';

/** One file in `doors/`, named by the portal. */
export interface Door {
  readonly id: PortalId;
  /** What to do, one step each. */
  readonly steps: readonly Words[];
  readonly gives: Words;
  /** What it does not give, and so has to be asked for elsewhere. */
  readonly lacks: Words;
  readonly source: Source | 'general safety advice';
  readonly also?: readonly Source[];
  readonly checked: Check;
}

/** The door of a portal, or the one that stands for any. */
export function doorOf(portal: PortalId, doors: readonly Door[]): Door | undefined {
  return doors.find(({ id }) => id === portal) ?? doors.find(({ id }) => id === 'any-portal');
}
