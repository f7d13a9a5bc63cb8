/** One button: everything the extension keeps goes, and it is as on its first day. */
import { browser } from '../browser.ts';
import { failed, failureOf, type Saved, saved } from './saved.ts';
import { flush } from './soon.ts';
import { alone } from './turn.ts';

/**
 * Erases every key of every store. `clear`, not `remove`: Chromium then replaces the file instead of marking entries.
 * Permissions, registrations and badges are the background's to give back; it hears of this through `onStoreChange`.
 */
export async function eraseEverything(): Promise<Saved<null>> {
  try {
    // What still waits to be written must not come back after the end.
    await flush();
    return await alone(async () => {
      await browser.storage.session.clear();
      await browser.storage.local.clear();
      const left = [...(await browser.storage.local.getKeys()), ...(await browser.storage.session.getKeys())];
      return left.length === 0 ? saved(null) : failed('unavailable');
    });
  } catch (error) {
    return failed(failureOf(error));
  }
}
