/** A browser with the extension that ships, a person who has agreed, and what the parts ask of it. */
import { builtFor, openBrowser } from '../../tools/browsers/open.mjs';
import { until } from '../../tools/browsers/surface.mjs';
import { person } from '../../tools/person.mjs';
import { serveDemo } from '../../tools/portal/demo.mjs';
import { englishWords } from '../../tools/words.mjs';

/**
 * @typedef {import('../../tools/browsers/open.mjs').BrowserName} BrowserName
 * @typedef {import('../../tools/browsers/open.mjs').Browser} Browser
 * @typedef {import('../../tools/browsers/surface.mjs').Surface} Surface
 * @typedef {{ count: number, seed: number }} Amount how many runs, and where chance begins
 * @typedef {{ runs: number, wrong: readonly string[], [more: string]: unknown }} Row `wrong`: what broke the promise, with its seed
 * @typedef {{ browser: Browser, me: ReturnType<typeof person>, words: Awaited<ReturnType<typeof englishWords>> }} Stand
 */

/** What keeps a browser from holding up the timers of a window that another one hides. */
const unhidden = {
  args: ['--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows'],
  preferences: { 'dom.min_background_timeout_value': 4, 'dom.timeout.enable_budget_timer_throttling': false },
};

/**
 * @template T
 * @param {BrowserName} name
 * @param {(stand: Stand) => Promise<T>} job
 * @param {{ profile?: string, extension?: string | null, sideBySide?: boolean }} [options] `sideBySide`: as where no window hides another
 * @returns {Promise<T>}
 */
export async function stand(name, job, { profile, extension = builtFor(name), sideBySide = false } = {}) {
  const portals = await serveDemo();
  const browser = await openBrowser(name, portals, {
    extension,
    ...(profile ? { profile } : {}),
    ...(sideBySide ? unhidden : {}),
  });
  try {
    const words = await englishWords();
    return await job({ browser, me: person(browser, words), words });
  } finally {
    await browser.close();
    await portals.close();
  }
}

/**
 * The workspace with a list started in it.
 * @param {Stand} stand
 */
export async function withList({ browser, words }) {
  const page = await browser.open('/src/workspace/index.html');
  await page.activate();
  await page.click('radio', words.case.me);
  await page.click('button', words.case.start);
  await page.see('heading', words.list.title);
  return page;
}

/** The demo's host that is turned on. */
export const host = 'mychart.example.org';

/** Loads the page anew, and waits until it shows the list with a question. @param {Surface} page */
export async function reloaded(page) {
  await page.evaluate('void ((globalThis.old = true), location.reload())');
  await until('the list again', () =>
    page.evaluate(`!globalThis.old && document.querySelector('input[id^=asked-]') !== null`),
  );
}

/** All that is kept on the disk, as JSON with its keys in order. @param {Surface} page @returns {Promise<string>} */
export const keptIn = (page) =>
  page.evaluate(
    'chrome.storage.local.get(null).then((all) => JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))))',
  );

/** Keys that hold anything but a value in its envelope. @param {Surface} page @returns {Promise<string[]>} */
export const corruptIn = (page) =>
  page.evaluate(`chrome.storage.local.get(null).then((all) => Object.entries(all).flatMap(([key, kept]) =>
    !/^(case|item|history|settings|consent|backup)/.test(key) || kept === null || (Number.isInteger(kept.v) && typeof kept.at === 'string' && 'value' in kept) ? [] : [key]))`);
