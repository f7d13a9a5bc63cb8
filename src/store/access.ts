/** Closes the store to content scripts where the browser can: Chromium has a way, Firefox has none. */
import { browser } from '../browser.ts';

interface Closable {
  clear(): Promise<void>;
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Lets only the extension's own pages and worker read the store; run at every start of the background. */
export async function setAccessLevel(): Promise<void> {
  const areas: readonly Closable[] = [browser.storage.local, browser.storage.session];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
