/**
 * A tear in Chromium's log. Where its disk has no room, it writes half an entry into the log of its store and says so; once there is room
 * it goes on behind that half, says that all is well, and at its next start takes nothing that lies behind (measured: the part `disk`
 * of bench/reliability). It begins a new log after 4 MB, so that much is written and taken away before anything is called kept again.
 */
import { browser } from '../browser.ts';

/** Where the tear is noted, until the browser ends, and where what is to fill the log lies. */
const torn = 'torn';

/** More than the log takes, in characters. */
const FILLING = 5_000_000;

/** Notes the tear, where a write was refused by the words of Chromium's store. */
export async function noteTear(error: unknown): Promise<void> {
  if (String(error).includes('IO error'))
    await browser.storage.session.set({ [torn]: true }).catch(() => undefined);
}

/** Leaves a torn log behind. Rejects as the browser does while there is no room for that. */
export async function mendTear(): Promise<void> {
  if (!(torn in (await browser.storage.session.get(torn)))) return;
  await browser.storage.local.set({ [torn]: ' '.repeat(FILLING) });
  await browser.storage.local.remove(torn);
  await browser.storage.session.remove(torn);
}
