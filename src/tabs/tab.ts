/** What the tab on screen says: asked of its content script, one answer per frame, merged. */
import { browser, type Runtime, type Scripting, type Tabs } from '../browser.ts';
import type { Assessment } from '../core/assessment.ts';
import { mergeAssessments } from '../core/merge.ts';
import type { MarkMessage } from '../mark.ts';
import { readConsent } from '../store/consent.ts';
import { CONTENT_SCRIPT, hostsOn, hostToTurnOn, READER_SCRIPT } from './hosts.ts';

/** A page that never settles must not hold the popup. In milliseconds. */
const PATIENCE = 15_000;

/** The reading of a tab, or why there is none. `refresh`: granted, but the page does not answer until reloaded; `late`: it is still being read. */
export type TabReading =
  | {
      readonly kind: 'read';
      readonly assessment: Assessment;
      readonly host: string | null;
      readonly on: boolean;
    }
  | { readonly kind: 'not-on'; readonly host: string | null }
  | { readonly kind: 'refresh'; readonly host: string }
  | { readonly kind: 'late'; readonly host: string | null }
  | { readonly kind: 'not-a-page' };

/** The tab on screen in this window, or null. Its URL is known only where the person let us see it. */
export async function activeTab(): Promise<Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** Asks a tab that is on, or that was checked once, what it says. */
export async function readTab(tabId: number): Promise<TabReading> {
  const { url } = await browser.tabs.get(tabId);
  const host = hostToTurnOn(url);
  if (url && host === null) return { kind: 'not-a-page' };
  if (!(await hasConsent())) return { kind: 'not-on', host };
  const on = host !== null && (await hostsOn()).includes(host);
  const assessment = (await ask(tabId, on)) ?? (on ? await injectAndAsk(tabId, on) : null);
  if (assessment === 'late') return { kind: 'late', host };
  if (assessment) return { kind: 'read', assessment, host, on };
  return on ? { kind: 'refresh', host } : { kind: 'not-on', host };
}

/** Reads the page once, by the person's click alone; nothing is left listening. */
export async function readTabOnce(tabId: number): Promise<TabReading> {
  const { url } = await browser.tabs.get(tabId);
  const host = hostToTurnOn(url);
  if (host === null) return { kind: 'not-a-page' };
  if (!(await hasConsent())) return { kind: 'not-on', host };
  // A second copy would end the one that watches.
  if ((await hostsOn()).includes(host)) return readTab(tabId);
  await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => {
        globalThis.secondLookOnce = true;
      },
    })
    .catch(() => []);
  const assessment = await injectAndAsk(tabId, false);
  if (assessment === 'late') return { kind: 'late', host };
  return assessment ? { kind: 'read', assessment, host, on: false } : { kind: 'not-a-page' };
}

/** Calls back when another tab comes on screen in this window, or the one on screen loads, changes or is marked anew. */
export function onTabChange(callback: (tabId: number) => void, signal: AbortSignal): void {
  const ifOnScreen = async (tabId: number) => {
    if ((await activeTab())?.id === tabId) callback(tabId);
  };
  const activated = ({ tabId }: { tabId: number }) => void ifOnScreen(tabId);
  const updated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (change.status !== undefined || change.url !== undefined) void ifOnScreen(tabId);
  };
  const marked = (message: unknown, { id, tab }: Runtime.MessageSender): undefined => {
    // Any other message may come of the reading itself.
    const isMark = id === browser.runtime.id && (message as Partial<MarkMessage> | null)?.type === 'mark';
    if (isMark && tab?.id !== undefined) void ifOnScreen(tab.id);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(marked);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(marked);
  });
}

/** It may have been withdrawn in another window since the screen was drawn. */
async function hasConsent(): Promise<boolean> {
  return (await readConsent()).state === 'given';
}

async function injectAndAsk(tabId: number, on: boolean): Promise<Answer> {
  try {
    await inject({ tabId, allFrames: true }, CONTENT_SCRIPT);
  } catch {
    // The browser keeps some pages to itself (its store, its PDF viewer), and does not say which: the words name both ways on.
    return null;
  }
  return ask(tabId, on);
}

/** From the root: Firefox takes a path as relative to the page that asks. */
function inject(target: Scripting.InjectionTarget, script: string): Promise<unknown> {
  return browser.scripting.executeScript({ target, files: [`/${script}`] });
}

/** Puts the reader into the frames that may answer and have not got it. */
async function bringReader(tabId: number, on: boolean): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (on: boolean) => {
      const door = globalThis.secondLook;
      return door !== undefined && (on || door.once) && door.whole === null;
    },
    args: [on],
  });
  const frameIds = frames.filter(({ result }) => result === true).map(({ frameId }) => frameId);
  if (frameIds.length > 0) await inject({ tabId, frameIds }, READER_SCRIPT);
}

/** What each frame says, read as a whole; a frame that cannot be given the reader says what its content script can. */
async function askFrames(tabId: number, on: boolean) {
  await bringReader(tabId, on).catch(() => undefined);
  return browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: async (on: boolean) => {
      const door = globalThis.secondLook;
      const assessment = on || door?.once ? await door?.read() : null;
      return assessment ? { origin: location.origin, assessment } : null;
    },
    args: [on],
  });
}

type Answer = Assessment | 'late' | null;

/** One answer per frame that has any, merged; null where none can be had. Where it is off, only a check of once answers. */
async function ask(tabId: number, on: boolean): Promise<Answer> {
  const asked = askFrames(tabId, on).catch(() => []);
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE, 'late'));
  const frames = await Promise.race([asked, late]);
  if (frames === 'late') return frames;
  const answers = frames
    .toSorted((a, b) => a.frameId - b.frameId)
    .flatMap(({ result }) => (result ? [result as { origin: string; assessment: Assessment }] : []));
  return answers.length > 0 ? mergeAssessments(answers) : null;
}
