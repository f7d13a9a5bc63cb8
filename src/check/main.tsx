/** Check a file: a report that is not on a page is read as if it were. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { allAdvice } from '../core/guidance/advice/all.ts';
import { adviceFor } from '../core/guidance/advise.ts';
import { recordOf } from '../core/records/all.ts';
import { addToList, caseDoings, startList } from '../screens/case-doings.ts';
import { useLock } from '../screens/lock.ts';
import { entriesOf, followKinds, listKinds, noLists, readLists } from '../screens/open-list.ts';
import { openPage } from '../screens/open-page.ts';
import { type Trouble, troubleOfError } from '../screens/trouble.ts';
import { lockUp, unlock } from '../screens/unlock.ts';
import { readConsent } from '../store/consent.ts';
import { shutBy } from '../store/lock-state.ts';
import { countryOf, firstSettings, readSettings } from '../store/settings.ts';
import { useLive } from '../ui/live.ts';
import { LockFirst } from '../ui/lock-first.tsx';
import { Notice } from '../ui/notice.tsx';
import { OpenLock } from '../ui/open-lock.tsx';
import { say, useWords } from '../ui/speak.ts';
import '../ui/styles/look.css';
import { useCheckWords } from '../ui/words/check.ts';
import './check.css';
import type { Refusal } from './kind.ts';
import { foremost, MemberList } from './members.tsx';
import { Offer } from './offer.tsx';
import { isPacked, type Member, type Members, type Reading as Read, readFile, readPacked } from './read.ts';
import { Said } from './said.tsx';
import { Choose, Frame, Reading } from './view.tsx';

type Screen =
  | { readonly kind: 'choose'; readonly stopped: boolean }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: Progress }
  | { readonly kind: 'read'; readonly name: string; readonly reading: Read | Refusal }
  | ({ readonly kind: 'packed'; readonly shown: number } & Members);

type Progress = { readonly done: number; readonly count: number } | null;

/** The file that is shown: the one that was chosen, or one of a ZIP. */
function shownOn(screen: Screen): Member | null {
  if (screen.kind === 'packed') return screen.members[screen.shown] ?? null;
  return screen.kind === 'read' ? screen : null;
}

/** The screen after a file was read. Rejects where the disk or the browser would not give it. */
async function readAs(
  file: File,
  stop: AbortSignal,
  tell: (done: number, count: number) => void,
): Promise<Screen> {
  const read = (await isPacked(file)) ? await readPacked(file, stop, tell) : await readFile(file, stop);
  if (read === null) return { kind: 'choose', stopped: true };
  if (typeof read === 'string' || 'status' in read) return { kind: 'read', name: file.name, reading: read };
  return { kind: 'packed', ...read, shown: foremost(read.members) };
}

function App() {
  const { lang } = useWords();
  const words = useCheckWords();
  const [screen, setScreen] = useState<Screen>({ kind: 'choose', stopped: false });
  const [isKept, setKept] = useState(false);
  /** Rises with each file that is shown: what was done of one is not said of the next. */
  const [turn, setTurn] = useState(0);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const running = useRef<AbortController | null>(null);
  const fail = { onFail: (error: unknown) => setTrouble(troubleOfError(error)) };
  const [consent] = useLive(null, readConsent, followKinds('consent'), fail);
  const [settings] = useLive(firstSettings, readSettings, followKinds('settings'), fail);
  const lock = useLock(fail.onFail);
  const shut = shutBy(lock);
  const [lists] = useLive(noLists, readLists, followKinds(...listKinds), fail);
  const shown = shownOn(screen);
  const assessment = shown && typeof shown.reading !== 'string' ? shown.reading : null;
  const tips = useMemo(() => {
    const country = countryOf(settings);
    return assessment ? adviceFor(assessment, allAdvice, country ? { country } : {}) : [];
  }, [assessment, settings]);

  const begin = () => {
    setKept(false);
    setTurn((before) => before + 1);
  };

  const take = async (file: File) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setTrouble(null);
    begin();
    const begun = { kind: 'reading', name: file.name } as const;
    const tell = (progress: Progress) => running.current === mine && setScreen({ ...begun, progress });
    tell(null);
    try {
      const next = await readAs(file, mine.signal, (done, count) => tell({ done, count }));
      if (running.current === mine) setScreen(next);
    } catch {
      // The disk or the browser would not give the file.
      setTrouble('not-read');
      setScreen({ kind: 'choose', stopped: false });
    }
  };
  const keep = (saving: Promise<boolean>) => void saving.then(setKept);
  const onOpenList = () => void browser.runtime.openOptionsPage();
  const records = assessment?.records ?? [];
  const { open } = lists;

  return (
    <Frame trouble={trouble}>
      {consent && consent.state !== 'given' && (
        <Notice says={words.consent}>
          <p>
            <button
              type="button"
              class="primary"
              onClick={() => location.assign(browser.runtime.getURL('src/welcome/index.html'))}
            >
              {words.openWelcome}
            </button>
          </p>
        </Notice>
      )}
      {consent?.state === 'given' && (
        <>
          {screen.kind === 'choose' && screen.stopped && <Notice says={words.stopped} />}
          {screen.kind === 'packed' && (
            <MemberList
              {...screen}
              onShow={(place) => {
                begin();
                setScreen({ ...screen, shown: place });
              }}
            />
          )}
          {shown && (
            <Said
              name={shown.name}
              reading={shown.reading}
              tips={tips}
              records={records.flatMap(({ item }) => {
                const record = recordOf(item);
                return record ? [say(record.label, lang)] : [];
              })}
              inHand={
                open && (
                  <Offer
                    key={`${open.case.id}/${turn}`}
                    person={open.case.label}
                    listed={entriesOf(open)}
                    onOpenList={onOpenList}
                    seen={records}
                    onChange={caseDoings(open.case.id, setTrouble).changeItem}
                  />
                )
              }
              people={lists.people}
              locked={
                shut ? (
                  <OpenLock
                    kind={shut}
                    place="card"
                    onOpen={unlock}
                    onErase={() => void browser.runtime.openOptionsPage()}
                  />
                ) : (
                  lock?.kind === 'wanted' && <LockFirst place="card" onSet={lockUp} />
                )
              }
              isKept={isKept}
              onStart={(label) => keep(startList(label, assessment, setTrouble))}
              onAddTo={(caseId) => assessment && keep(addToList(caseId, assessment, setTrouble))}
              onOpenList={onOpenList}
            />
          )}
          {screen.kind === 'reading' ? (
            <Reading {...screen} onStop={() => running.current?.abort()} />
          ) : (
            <Choose again={shown !== null} onFile={(file) => void take(file)} />
          )}
        </>
      )}
    </Frame>
  );
}

void openPage(App);
