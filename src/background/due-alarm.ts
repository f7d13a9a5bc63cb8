/** The one alarm: it rings when the next date has passed, so that the toolbar button can say so. Nothing is shown but that mark. */
import { browser } from '../browser.ts';
import { readAllCases } from '../store/cases.ts';
import { dueInstants, reconcileDue } from '../store/due.ts';
import { showLate } from '../tabs/badge.ts';

/** Its name; it tells nothing. */
export const ALARM = 'due';

/**
 * Makes the instants, the alarm and the badge match the cases; idempotent. Alarms do not survive an update, and a browser
 * that was closed rings none. Where the cases cannot be read, the instants that are kept still stand.
 */
export async function reconcileDates(): Promise<void> {
  await readAllCases().then(reconcileDue, () => undefined);
  const instants = await dueInstants();
  const now = Date.now();
  const next = instants.find((instant) => instant > now);
  const set = await browser.alarms.get(ALARM);
  if (next === undefined) await browser.alarms.clear(ALARM);
  else if (set?.scheduledTime !== next) browser.alarms.create(ALARM, { when: next });
  await showLate(instants.some((instant) => instant <= now));
}

/** Longest wait in ms after a change: a burst of typing is one change. */
const SOON = 1000;
let isWaiting = false;

/** The same, soon, and once for many changes. A worker that ends before then does it at its next start. */
export function reconcileDatesSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    void reconcileDates();
  }, SOON);
}
