/** Where Chromium is on this machine. */
import { browserPath, chromiumPlaces } from './paths.mjs';

/**
 * @returns {string} the first Chromium found, else Chrome
 * @throws {Error} saying what to install, where there is none
 */
export function chromiumPath() {
  const found = browserPath(chromiumPlaces);
  if (!found) throw new Error('No Chromium found. Run `npm start` once, or set CHROME_PATH to one you have.');
  return found;
}
