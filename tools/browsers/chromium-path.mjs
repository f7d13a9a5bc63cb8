/** Where Chromium is on this machine. */
import { existsSync } from 'node:fs';

const places = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @returns {string} the first Chromium found
 * @throws {Error} saying what to install, where there is none
 */
export function chromiumPath() {
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error('No Chromium found. Run `npm start` once, or set CHROME_PATH to one you have.');
  return found;
}
