/** The popup: paints at once, then asks the tab on screen what it says. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { Finding } from '../core/assessment.ts';
import type { Shown } from '../core/guidance/advise.ts';
import { openPage } from '../screens/open-page.ts';
import { type Trouble, telling, troubleOfError } from '../screens/trouble.ts';
import { readConsent } from '../store/consent.ts';
import { dismiss, dismissedAmong, undismiss } from '../store/dismissals.ts';
import { type LockState, readLock, shutBy } from '../store/lock-state.ts';
import { onStoreChange } from '../store/watch.ts';
import { turnOff, turnOn } from '../tabs/hosts.ts';
import { openSidebar } from '../tabs/sidebar-door.ts';
import { activeTab, onTabChange, readTab, readTabOnce } from '../tabs/tab.ts';
import { useLatest } from '../ui/latest.ts';
import { useLive } from '../ui/live.ts';
import '../ui/styles/look.css';
import type { Answer } from '../ui/state.tsx';
import './popup.css';
import { readProgress } from './progress.ts';
import { type Screen, screenOf } from './screen.ts';
import { readTip } from './tip.ts';
import { type Doings, Popup } from './view.tsx';

const welcome = 'src/welcome/index.html';

const deciding = (screen: Screen): Finding | undefined =>
  screen.kind === 'read' ? screen.assessment.findings.find(({ decides }) => decides) : undefined;

function App() {
  const [screen, setScreen] = useState<Screen>({ kind: 'loading' });
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const tab = useRef<{ id: number; windowId: number | undefined } | null>(null);
  const fail = { onFail: (error: unknown) => setTrouble(troubleOfError(error)) };
  const [lock] = useLive<LockState | null>(null, readLock, onStoreChange, fail);
  const shut = shutBy(lock);
  // Fetched only where there is a lock: the popup stays small.
  const [lockParts] = useLive(
    null,
    async () => shut && { ...(await import('./locked.tsx')), ...(await import('../screens/unlock.ts')) },
    () => undefined,
    { ...fail, key: String(shut) },
  );
  const [progress] = useLive<Awaited<ReturnType<typeof readProgress>> | undefined>(
    undefined,
    readProgress,
    onStoreChange,
    fail,
  );

  const ask = useLatest();
  const show = async (reading: ReturnType<typeof readTab>) => {
    const isLatest = ask();
    try {
      const next = screenOf(await reading);
      const quote = deciding(next)?.quote;
      const [said = null] = quote ? await dismissedAmong([quote]) : [];
      // What was asked for later has been answered, or will be.
      if (!isLatest()) return;
      setAnswer(said);
      setScreen(next);
    } catch {
      if (isLatest()) setTrouble('not-read');
    }
  };
  const look = async () => {
    try {
      const { state } = await readConsent();
      if (state !== 'given') return setScreen({ kind: 'consent' });
    } catch (error) {
      return setTrouble(troubleOfError(error));
    }
    const found = await activeTab();
    if (found?.id === undefined) return setScreen({ kind: 'not-a-page', host: null });
    tab.current = { id: found.id, windowId: found.windowId };
    return show(readTab(found.id));
  };
  useEffect(() => {
    const stop = new AbortController();
    void look();
    onTabChange(() => void look(), stop.signal);
    return () => stop.abort();
  }, []);

  const quote = deciding(screen)?.quote;
  const assessment = screen.kind === 'read' ? screen.assessment : null;
  const [tip] = useLive<Shown | null | undefined>(
    undefined,
    () => readTip(assessment),
    () => undefined,
    { ...fail, key: JSON.stringify(assessment) },
  );
  const [talkPart, setTalkPart] = useState<typeof import('./talk.tsx') | null>(null);
  // A page that was checked once is read again only by another click.
  const once = screen.kind === 'read' && !screen.on;
  const doings: Doings = {
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL(welcome) }).then(() => close()),
    openSidebar: () =>
      void openSidebar(tab.current?.windowId).then(
        () => close(),
        () => setTrouble('not-opened'),
      ),
    openSettings: () => void browser.runtime.openOptionsPage().then(() => close()),
    checkOnce: () => {
      if (!tab.current) return;
      setScreen({ kind: 'loading' });
      void show(readTabOnce(tab.current.id));
    },
    turnOn: (host) => {
      // First thing in the click: the browser asks only then.
      const asked = turnOn(host);
      setTrouble(null);
      asked.then(
        (end) => (end === 'on' ? look() : setTrouble(end)),
        () => setTrouble('not-on'),
      );
    },
    turnOff: (host) => void turnOff(host).then(look, () => setTrouble('not-saved')),
    lookAgain: () => {
      setScreen({ kind: 'loading' });
      if (once && tab.current) void show(readTabOnce(tab.current.id));
      else void look();
    },
    answer: (said) => {
      if (!quote) return;
      setAnswer(said);
      void telling(dismiss(said, quote), setTrouble);
    },
    undo: () => {
      if (!quote) return;
      setAnswer(null);
      void telling(undismiss(quote), setTrouble);
    },
    talk: () => void import('./talk.tsx').then(setTalkPart, () => setTrouble('updated')),
  };
  return (
    <Popup
      {...{ screen, answer, trouble, doings }}
      tip={tip ?? null}
      progress={progress ?? null}
      isWhole={trouble !== null || (tip !== undefined && progress !== undefined)}
      talk={talkPart && assessment && <talkPart.Talk assessment={assessment} tell={setTrouble} />}
      locked={
        shut &&
        lockParts && <lockParts.Locked kind={shut} onOpen={lockParts.unlock} onErase={doings.openSettings} />
      }
    />
  );
}

void openPage(App);
