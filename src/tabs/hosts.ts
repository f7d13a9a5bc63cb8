/** Which portals are on: the person's choice that the browser's permissions bear out. */

import { browser } from '../browser.ts';
import { clearTab } from '../store/marks.ts';
import { chooseHost, chosenHosts, unchooseHost } from '../store/portals.ts';
import { showMark } from './badge.ts';

/** The built content script, as the browser is told to inject it. */
export const CONTENT_SCRIPT = 'src/content.js';
/** What is put beside it before a page is marked, and when a person asks. */
export const READER_SCRIPT = 'src/reader.js';

/** The match pattern of one host; browsers grant a host with all its ports. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** The host of a page that can be turned on, as the browser spells it (punycode), or null: only https can. */
export function hostToTurnOn(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  // A star in a pattern is every host, and an address may hold one.
  return protocol === 'https:' && hostname !== '' && !hostname.includes('*') ? hostname : null;
}

/** Chosen hosts that are granted too. */
export async function hostsOn(): Promise<readonly string[]> {
  const chosen = await chosenHosts();
  const granted = await Promise.all(
    chosen.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })),
  );
  return chosen.filter((_, index) => granted[index]);
}

/**
 * Asks the browser for one host and notes the choice. Must be called first thing in a click handler: the browser
 * shows its question only then. The page that asks may close meanwhile: the background finishes on `onAdded`.
 */
export async function turnOn(host: string): Promise<'on' | 'refused' | 'not-saved'> {
  const asked = browser.permissions.request({ origins: [patternOf(host)] });
  const chosen = await chooseHost(host);
  if ((await asked) && chosen.ok) return 'on';
  await turnOff(host);
  return chosen.ok ? 'refused' : 'not-saved';
}

/** Gives a host back: the choice, what listens in its open tabs, and the permission. */
export async function turnOff(host: string): Promise<void> {
  await unchooseHost(host);
  await stopListening(host);
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** Gives back every host that the browser grants, chosen or not; where one cannot be, the others are. Gives those that stayed. */
export async function turnAllOff(): Promise<readonly string[]> {
  await Promise.allSettled((await hostsGranted()).map(turnOff));
  return hostsGranted();
}

async function hostsGranted(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((origin) => /^https:\/\/([^/]+)\/\*$/.exec(origin)?.[1] ?? []);
}

/**
 * Ends the content script in every open tab of a host, while it may still be reached. Nothing of it stays: what stayed
 * would answer the next popup without having been asked, and would keep a new copy out.
 */
export async function stopListening(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(host), discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id: tabId = -1 }) => [
      browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => {
          globalThis.secondLook?.stop();
          globalThis.secondLook = undefined;
        },
      }),
      clearTab(tabId),
      showMark(tabId, 'quiet'),
    ]),
  );
}
