/** Makes what runs match what the person chose: idempotent, safe to run at any time and any number of times. */
import { browser } from '../browser.ts';
import { readConsent } from '../store/consent.ts';
import { CONTENT_SCRIPT, hostsOn, patternOf, stopListening } from '../tabs/hosts.ts';
import { reconcileDates } from './due-alarm.ts';

const PREFIX = 'portal:';

/**
 * Registers the content script for every portal that is on and for no other, puts it into their open tabs, and sets the alarm.
 * Registrations do not survive an update, nor a permission being taken back, so nothing is taken as given.
 */
export function reconcile(): Promise<void> {
  return navigator.locks.request('reconcile', async () => {
    // What one of them meets must not keep the other from working. The next run tries again.
    await Promise.allSettled([reconcilePortals(), reconcileDates()]);
  });
}

async function reconcilePortals(): Promise<void> {
  const consent = await readConsent();
  const hosts = consent.state === 'given' ? await hostsOn() : [];
  await register(hosts);
  await Promise.allSettled(hosts.map(bringToOpenTabs));
}

async function register(hosts: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wanted = new Set(hosts.map((host) => PREFIX + host));
  const present = new Set(registered.map(({ id }) => id));
  const stale = [...present].filter((id) => !wanted.has(id));
  const missing = hosts.filter((host) => !present.has(PREFIX + host));
  // One by one: a host that the browser refuses leaves the others on.
  await Promise.allSettled([
    ...stale.map(async (id) => {
      await browser.scripting.unregisterContentScripts({ ids: [id] });
      await stopListening(id.slice(PREFIX.length));
    }),
    ...missing.map((host) =>
      browser.scripting.registerContentScripts([
        {
          id: PREFIX + host,
          matches: [patternOf(host)],
          js: [CONTENT_SCRIPT],
          allFrames: true,
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]),
    ),
  ]);
}

/** A registration reaches only pages that load after it; those already open get the script here, once. */
async function bringToOpenTabs(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(host), discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId = -1 }) => {
      const frames = await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => {
          // A page that was checked once has the script, and does not watch.
          globalThis.secondLook?.watch();
          return globalThis.secondLook !== undefined;
        },
      });
      const frameIds = frames.filter(({ result }) => result === false).map(({ frameId }) => frameId);
      if (frameIds.length === 0) return;
      await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [CONTENT_SCRIPT] });
    }),
  );
}
