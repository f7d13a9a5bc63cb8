/** Either browser with the built extension, by name: what tests and the tour start with. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../terminal.mjs';
import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {Awaited<ReturnType<typeof openChromium>> | Awaited<ReturnType<typeof openFirefox>>} Browser */

/** The browsers that every end-to-end test runs in. */
export const browserNames = /** @type {const} */ (['chromium', 'firefox']);

/** @param {BrowserName} name @returns {string} the folder of the build that ships; OUT_DIR moves it, as it moves the build */
export const builtFor = (name) =>
  resolve(root, process.env.OUT_DIR ?? 'dist', name === 'chromium' ? 'chrome' : 'firefox');

/**
 * @param {BrowserName} name
 * @param {import('../portal/serve.mjs').Portals} portals
 * @param {{ extension?: string | null, profile?: string, dark?: boolean, args?: readonly string[],
 *   preferences?: import('./firefox.mjs').Preferences, managed?: object }} [options]
 *   `extension`: the build that ships unless told; null for none. Where it must outlive a restart with its profile, an
 *   .xpi in Firefox. `args` are Chromium's, `preferences` and `managed` (an
 *   organisation's policy) Firefox's: Chromium finds one only where the whole computer does
 * @returns {Promise<Browser>}
 */
export function openBrowser(
  name,
  portals,
  { extension = builtFor(name), profile, dark, args, preferences, managed } = {},
) {
  const options = { portals, ...(extension ? { extension } : {}), ...(profile ? { profile } : {}) };
  return name === 'chromium'
    ? openChromium({ ...options, ...(args ? { args } : {}) })
    : openFirefox({
        ...options,
        permanent: extension?.endsWith('.xpi') ?? false,
        ...(dark === undefined ? {} : { dark }),
        ...(preferences ? { preferences } : {}),
        ...(managed ? { managed } : {}),
      });
}

/**
 * The build as one file that Firefox installs for good.
 * @param {string} [folder]
 */
export async function packFirefox(folder = builtFor('firefox')) {
  const { zip } = await import('../zip.mjs');
  const file = join(mkdtempSync(join(tmpdir(), 'second-look-xpi-')), 'second-look.xpi');
  writeFileSync(file, zip(folder));
  return file;
}
