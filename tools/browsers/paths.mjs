/** Where browsers are found on Debian and macOS. Plain Node: set-up runs before any package is there. */
import { existsSync } from 'node:fs';

const applications = '/Applications';

/** Branded Chrome comes last: it takes an extension only over its debugging pipe. */
export const chromiumPlaces = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  `${applications}/Chromium.app/Contents/MacOS/Chromium`,
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  `${applications}/Google Chrome.app/Contents/MacOS/Google Chrome`,
];

/** Release Firefox refuses an unsigned extension for good, so ESR and Developer Edition come first. */
export const firefoxPlaces = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  `${applications}/Firefox ESR.app/Contents/MacOS/firefox`,
  `${applications}/Firefox Developer Edition.app/Contents/MacOS/firefox`,
];

/**
 * @param {readonly (string | undefined)[]} places
 * @returns {string | undefined} the first that exists
 */
export function browserPath(places) {
  return places.find((place) => place && existsSync(place));
}

/**
 * @returns {string} the Firefox to test with
 * @throws {Error} saying what to install, where there is none
 */
export function firefoxPath() {
  const found = browserPath(firefoxPlaces);
  if (!found) throw new Error('No Firefox ESR found. Install it, or set FIREFOX_PATH to one you have.');
  return found;
}
