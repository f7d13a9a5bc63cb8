/** Watches a page and says, by a mark, whether what is on screen has tips. Changes nothing in the page. */
import type { Assessment } from '../core/assessment.ts';
import type { Kept } from '../core/page/kept.ts';
import { inSlices } from '../core/slices.ts';
import type { Mark, MarkMessage } from '../mark.ts';
import { openPacer } from './pace.ts';
import { isAlive, send } from './port.ts';
import { findRoots } from './roots.ts';

/** Roots can appear without a mutation that we could see; looked for this many ms after an address was opened. */
const rewalks = [1000, 5000, 30_000, 120_000] as const;

/** A portal can be turned off where its open pages cannot be told: a script that goes on reading asks so often (ms). */
const askAgain = 60_000;

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'style', 'aria-hidden', 'open', 'role', 'slot', 'contenteditable'],
};

/** More added nodes than this are not looked through one by one. */
const many = 100;

const logOut = /\b(?:log-?out|log-?off|sign-?out|sign-?off|signed-?out|logged-?out|bye\.asp|loggaut)\b/i;

/** True where an address is where a portal ends a session. */
export function isLogOut(url: string): boolean {
  const at = URL.parse(url);
  return at !== null && logOut.test(`${at.pathname}${at.search}${at.hash}`);
}

/** What the toolbar may show of an assessment. */
export function markOf(assessment: Assessment): Mark {
  if (assessment.status === 'current' || assessment.status === 'suspected') return 'tips';
  return assessment.unread === null ? 'quiet' : 'unread';
}

/** Watches until `signal` is aborted; ends itself (`end`) where a session ends or the extension is gone. */
export function watchPage(
  read: () => Promise<Assessment | null>,
  signal: AbortSignal,
  end: () => void,
  kept: () => Kept | undefined,
): void {
  const passive = { capture: true, passive: true, signal } as const;
  const known = new WeakSet<Document | ShadowRoot>();
  let added: Node[] = [document];
  const observer = new MutationObserver((changes) => {
    kept()?.note(changes);
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.nodeType === 1 && added.length < many) added.push(node);
    changed();
  });
  const pacer = openPacer(() => void look());
  let timers: ReturnType<typeof setTimeout>[] = [];
  let url = location.href;
  let sent: Mark | null = null;
  let sentAt = 0;
  let isFresh = true;
  let isLooking = false;
  let isDirty = false;
  /** At a log-in page nothing is watched but the address. */
  let isResting = false;

  signal.addEventListener('abort', rest);

  function stopTimers(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  }

  function changed(): void {
    if (!isAlive()) end();
    else if (document.hidden || isLooking) isDirty = true;
    else if (!isResting) pacer.touch();
  }

  /** Something changed of which no mutation tells: a frame loads a new document, a style sheet shows or hides. */
  function changedUnseen({ type, target }: Event): void {
    kept()?.forget(target as Node);
    if (type !== 'load') return;
    added.push(target as Node);
    changed();
  }

  /** Observes the trees found in what was added since the last walk; true where there was one. */
  async function observe(): Promise<boolean> {
    const starts = added.length < many ? added : [document];
    added = [];
    const roots = await inSlices(findRoots(starts), () => signal.aborted || isResting);
    let isMore = false;
    for (const root of roots ?? []) {
      if (known.has(root)) continue;
      known.add(root);
      isMore = true;
      kept()?.forget(root);
      observer.observe(root, observed);
      for (const type of ['load', 'transitionend', 'animationend'])
        root.addEventListener(type, changedUnseen, passive);
    }
    return isMore;
  }

  async function say(mark: Mark): Promise<void> {
    if (mark === sent && !isFresh && performance.now() - sentAt < askAgain) return;
    const message: MarkMessage = { type: 'mark', mark, fresh: isFresh };
    sent = mark;
    sentAt = performance.now();
    isFresh = false;
    // The portal was turned off while its page stayed open.
    if ((await send(message)) === false) end();
  }

  async function look(): Promise<void> {
    if (isLooking || signal.aborted) return;
    if (!isAlive()) {
      end();
      return;
    }
    if (document.hidden) {
      isDirty = true;
      return;
    }
    isLooking = true;
    isDirty = false;
    const before = sent;
    const started = performance.now();
    await observe().catch(() => false);
    // A page can be so odd that reading it fails: it was not read, and the next change is looked at all the same.
    const assessment = await read().catch(() => 'failed' as const);
    isLooking = false;
    if (signal.aborted) return;
    pacer.looked(performance.now() - started, sent !== before);
    if (assessment === null) return;
    await say(assessment === 'failed' ? 'unread' : markOf(assessment));
    if (assessment !== 'failed' && assessment.kind === 'login') rest();
    else if (isDirty) pacer.touch();
  }

  function rest(): void {
    isResting = true;
    observer.disconnect();
    pacer.stop();
    stopTimers();
  }

  function opened(): void {
    isResting = false;
    kept()?.forget();
    stopTimers();
    timers = rewalks.map((wait) => setTimeout(() => void rewalk(wait), wait));
    pacer.wake();
    pacer.touch();
  }

  async function rewalk(wait: number): Promise<void> {
    if (document.hidden) {
      isDirty = true;
      return;
    }
    added = [document];
    kept()?.forget();
    // Fonts, fades and late style sheets show text without a mutation: the first walks read again in any case.
    if ((await observe()) || wait <= 5000) changed();
  }

  function navigated(): void {
    if (location.href === url) return;
    const wasResting = isResting;
    url = location.href;
    if (isLogOut(url)) {
      void say('quiet');
      end();
      return;
    }
    isFresh = isFresh || sent !== null;
    sent = null;
    if (wasResting) reobserve();
    opened();
  }

  function reobserve(): void {
    // Observing a root twice is observing it once.
    void inSlices(findRoots([document]), () => signal.aborted).then((roots) => {
      if (signal.aborted) return;
      for (const root of roots ?? []) observer.observe(root, observed);
    });
  }

  if ('navigation' in window) window.navigation.addEventListener('currententrychange', navigated, { signal });
  window.addEventListener('popstate', navigated, passive);
  window.addEventListener('hashchange', navigated, passive);
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      // The badge of a page that comes back from the cache was lost with it.
      sent = null;
      isFresh = true;
      navigated();
      opened();
    },
    passive,
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden && isDirty && !isResting) pacer.touch();
    },
    passive,
  );
  for (const act of ['click', 'keydown', 'input'] as const) {
    document.addEventListener(
      act,
      () => {
        // What a hand opens may open without a mutation.
        kept()?.forget();
        pacer.wake();
      },
      passive,
    );
  }

  if (isLogOut(url)) {
    end();
    return;
  }
  opened();
}
