/** Background: the badge, the alarm and what is on. Keeps no state in memory: browsers end it at will. */
import { ALARM, reconcileDates, reconcileDatesSoon } from './background/due-alarm.ts';
import { reconcile } from './background/reconcile.ts';
import { browser, type Runtime } from './browser.ts';
import { type FromPortalTab, readMessage } from './messages.ts';
import { setAccessLevel } from './store/access.ts';
import { readConsent } from './store/consent.ts';
import { bringSealer } from './store/lock-key.ts';
import { mendLock } from './store/lock-rewrite.ts';
import { readLock } from './store/lock-state.ts';
import { clearTab, setMark } from './store/marks.ts';
import { sealedArea } from './store/sealed-area.ts';
import { onStoreChange } from './store/watch.ts';
import { sayTitles, showMark } from './tabs/badge.ts';
import { hostsOn, hostToTurnOn, READER_SCRIPT } from './tabs/hosts.ts';
import { openSidebar } from './tabs/sidebar-door.ts';

bringSealer(sealedArea);

/** Nobody looks on here: what a storage refuses is told by the page that needs it, and tried again at the next start. */
const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
const run = () => quietly(reconcile());
/** Ends what was left undone, and shuts it when its time has come. */
const tendLock = () => quietly(mendLock().then(readLock));

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  const { state } = await readConsent();
  // After an update that changes practice nothing is read: whoever was not asked again would not know why.
  if ((reason === 'install' && state === 'unasked') || (reason === 'update' && state === 'outdated')) {
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  }
});
browser.runtime.onStartup.addListener(run);
browser.permissions.onAdded.addListener(run);
browser.permissions.onRemoved.addListener(run);
// Consent given or withdrawn, a portal chosen or given up: by whichever page, in whichever window.
onStoreChange(({ kinds }) => {
  if (kinds.has('consent') || kinds.has('portal')) run();
  if (kinds.has('lock')) tendLock();
  if (kinds.has('settings')) quietly(sayTitles());
  if (kinds.has('case') || kinds.has('item') || kinds.has('due')) reconcileDatesSoon();
}, new AbortController().signal);

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === ALARM) quietly(reconcileDates());
});

browser.tabs.onRemoved.addListener((tabId) => quietly(clearTab(tabId)));

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const read = readMessage(message, sender, browser.runtime.id);
  return read ? answer(read) : undefined;
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-sidebar' && tab?.windowId !== undefined) quietly(openSidebar(tab.windowId));
});

/** Whether the sender may go on. A script whose portal was turned off meanwhile hears "no" and ends itself. */
async function answer({ message, tabId, frameId, host }: FromPortalTab): Promise<boolean> {
  // Its time may have come while no page of ours was open.
  tendLock();
  if ((await readConsent()).state !== 'given') return false;
  const on = await hostsOn();
  if (message.type === 'ancestors') {
    return message.origins.every((origin) => on.includes(hostToTurnOn(origin) ?? ''));
  }
  if (!on.includes(host)) return false;
  if (message.type === 'reader') {
    const target = { tabId, frameIds: [frameId] };
    return browser.scripting.executeScript({ target, files: [`/${READER_SCRIPT}`] }).then(
      () => true,
      // The page is gone: there is nothing to read.
      () => false,
    );
  }
  await showMark(tabId, await setMark(tabId, frameId, message.mark, message.fresh));
  return true;
}

quietly(setAccessLevel());
tendLock();
run();
