/** The sidebar: follows the tab on screen, and keeps the open list at hand. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { addChart } from '../core/case/charts.ts';
import { allAdvice } from '../core/guidance/advice/all.ts';
import { adviceFor } from '../core/guidance/advise.ts';
import { categoryOf } from '../core/guidance/families.ts';
import { addToList, caseDoings, conditionsOn, startList } from '../screens/case-doings.ts';
import { copyText } from '../screens/clipboard.ts';
import { usePageBook } from '../screens/guide-book.ts';
import { useHalfTyped } from '../screens/half-typed.ts';
import { linesFor } from '../screens/help-lines.ts';
import { useLock } from '../screens/lock.ts';
import { entriesOf, followKinds, listKinds, noLists, readLists } from '../screens/open-list.ts';
import { openPage } from '../screens/open-page.ts';
import { recallWith } from '../screens/recall.ts';
import { useRules } from '../screens/rules.ts';
import { type Trouble, telling, troubleOf, troubleOfError } from '../screens/trouble.ts';
import { lockUp, unlock } from '../screens/unlock.ts';
import { changeCase } from '../store/case-changes.ts';
import { chartDigest } from '../store/digest.ts';
import { dismiss, dismissedAmong, undismiss } from '../store/dismissals.ts';
import { shutLock } from '../store/lock.ts';
import { shutBy } from '../store/lock-state.ts';
import { countryOf, firstSettings, readSettings } from '../store/settings.ts';
import { changeSettings } from '../store/settings-change.ts';
import { turnOn } from '../tabs/hosts.ts';
import { InHand } from '../ui/in-hand.tsx';
import { useLive } from '../ui/live.ts';
import { LockFirst } from '../ui/lock-first.tsx';
import { OpenLock } from '../ui/open-lock.tsx';
import { sentenceOf } from '../ui/sentence.ts';
import { useWords } from '../ui/speak.ts';
import '../ui/styles/guide.css';
import '../ui/styles/look.css';
import { Turns } from '../ui/recall.ts';
import { useToday } from '../ui/today.ts';
import { UndoLine, useUndo } from '../ui/undo-line.tsx';
import { About, Here } from './about.tsx';
import { fitAmong, isLikelyTheirs, isTheirPage, knowing, listOf } from './kept.ts';
import { ListPart } from './list.tsx';
import { goTo } from './next.ts';
import { type PageDoings, PagePart } from './page.tsx';
import { backTo, keepPlace, lastPlace } from './place.ts';
import { useReading } from './reading.ts';
import './sidebar.css';
import { type Part, Sidebar } from './view.tsx';

const welcome = 'src/welcome/index.html';
const openWorkspace = () => void browser.runtime.openOptionsPage();
const draftNames = ['own-record', 'question'];

function App() {
  const words = useWords();
  const [part, setPart] = useState<Part>('page');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const fail = { onFail: (error: unknown) => setTrouble(troubleOfError(error)) };
  const [screen, lookAgain] = useReading(useCallback(() => setTrouble('not-read'), []));
  const [settings] = useLive(firstSettings, readSettings, followKinds('settings'), fail);
  const lock = useLock(fail.onFail);
  const [lists] = useLive(noLists, readLists, followKinds(...listKinds), fail);
  const assessment = screen.kind === 'read' ? screen.assessment : null;
  const quote = assessment?.findings.find(({ decides }) => decides)?.quote;
  const [answer] = useLive(
    null,
    async () => (quote ? ((await dismissedAmong([quote]))[0] ?? null) : null),
    followKinds('dismissed', 'lock-key'),
    { ...fail, key: JSON.stringify(quote ?? null) },
  );
  const openId = lists.open?.case.id ?? null;
  const rules = useRules(lists.open?.case ?? null, setTrouble);
  const drafts = useHalfTyped(openId ?? '', draftNames, setTrouble);
  usePlace(part, setPart, openId !== null);

  const tips = useMemo(() => {
    const country = countryOf(settings);
    return assessment ? adviceFor(assessment, allAdvice, country ? { country } : {}) : [];
  }, [assessment, settings]);
  const doings = caseDoings(openId, setTrouble);
  const [turns, setTurns] = useState(0);
  const undo = useUndo(recallWith(setTrouble, words.lang), () => setTurns((before) => before + 1));
  const showList = () => {
    setPart('list');
    scrollTo(0, 0);
  };
  const conditions = conditionsOn(assessment);
  const book = usePageBook(conditions, setTrouble);
  const theirs = answer === 'someone-i-care-for' || assessment?.someoneElsesChart === true;
  const digest = useChartDigest(assessment?.chart ?? null, setTrouble);
  const chart = { theirs, digest };
  const keptFor = listOf(lists.people, conditions, chart);
  const fitOf = (caseId: string) => {
    const person = lists.people.find(({ id }) => id === caseId);
    return person ? fitAmong(lists.people, person, chart) : 'open';
  };
  const openOne = lists.people.find(({ id }) => id === openId);
  const isTheirs = assessment?.status === 'none' ? isTheirPage : isLikelyTheirs;
  // What stands in another person's chart is not offered to a list that it is likely not of.
  const isOffered = openOne && answer !== 'not-me' && isTheirs(lists.people, openOne, chart);
  const seen = isOffered ? (assessment?.records ?? []) : [];
  const entries = lists.open ? entriesOf(lists.open) : [];
  const today = useToday();

  const pageDoings: PageDoings = {
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL(welcome) }),
    lookAgain,
    turnOn: (host) => {
      // First thing in the click: the browser asks only then.
      const asked = turnOn(host);
      setTrouble(null);
      asked.then(
        (end) => (end === 'on' ? lookAgain() : setTrouble(end)),
        () => setTrouble('not-on'),
      );
    },
    answer: (said) => quote && void telling(dismiss(said, quote), setTrouble),
    undo: () => quote && void telling(undismiss(quote), setTrouble),
    start: (label) => void startList(label, assessment, setTrouble).then((kept) => kept && showList()),
    addTo: (caseId) =>
      assessment && void addToList(caseId, assessment, setTrouble).then((kept) => kept && showList()),
    showList: () => {
      if (keptFor && keptFor.id !== openId) doings.open(keptFor.id);
      showList();
    },
    copy: copyText,
    next: (next) => goTo(next, keptFor !== null, pageDoings.showList),
  };
  const shut = shutBy(lock);
  const isKnown = !shut && (lists !== noLists || trouble !== null);
  const locked = (place: 'screen' | 'card') =>
    shut ? (
      <OpenLock kind={shut} place={place} onOpen={unlock} onErase={openWorkspace} />
    ) : (
      lock?.kind === 'wanted' && <LockFirst place={place} onSet={lockUp} />
    );
  const about = [...conditions, ...(lists.open?.case.conditions ?? [])];
  return (
    <Turns.Provider value={turns}>
      <Sidebar
        part={part}
        onPart={setPart}
        undo={<UndoLine undo={undo} />}
        near={linesFor(settings, words.lang)}
        cancer={about.some((condition) => categoryOf(condition) === 'cancer')}
        trouble={trouble}
        saying={sentenceOf(screen, answer, words, words.page.clickButton)}
        onCountry={(country) => void telling(changeSettings({ country }), setTrouble)}
        openWorkspace={openWorkspace}
        onLock={lock?.kind === 'open' ? () => void telling(shutLock(), setTrouble) : null}
        openCheck={() => void browser.tabs.create({ url: browser.runtime.getURL('src/check/index.html') })}
        page={
          <PagePart
            screen={screen}
            answer={answer}
            tips={tips}
            here={assessment && <Here assessment={assessment} book={book} />}
            about={
              assessment && (
                <About
                  assessment={assessment}
                  book={book}
                  taken={lists.open?.case.questions.map(({ id }) => id) ?? []}
                  onTake={
                    keptFor && keptFor.id === openId ? (text, id) => void doings.addQuestion(text, id) : null
                  }
                />
              )
            }
            inHand={<InHand key={openId} {...{ entries, seen, today }} onChange={doings.changeItem} />}
            whose={{
              theirs,
              known: knowing(lists.people, chart),
              fitOf,
              remember: !digest
                ? null
                : (caseId) =>
                    void telling(
                      changeCase(caseId, (was) => addChart(was, digest)),
                      setTrouble,
                    ),
            }}
            people={lists.people}
            keptFor={keptFor}
            locked={locked('card')}
            version={browser.runtime.getManifest().version}
            doings={pageDoings}
          />
        }
        list={
          <div class="stack wide">
            {locked(lists.open && !shut ? 'card' : 'screen')}
            {isKnown && (lists.open || lock?.kind !== 'wanted') && (
              <ListPart
                open={lists.open && { kept: lists.open.case, entries, suggested: [] }}
                people={lists.people}
                today={today}
                onPage={seen.map(({ item }) => item)}
                rules={rules}
                drafts={drafts}
                doings={doings}
              />
            )}
          </div>
        }
      />
    </Turns.Provider>
  );
}

/** The digest by which a list knows this chart again; "" until it is worked out, null where the portal has no label. */
function useChartDigest(label: string | null, tell: (trouble: Trouble) => void): string | null {
  const [digest] = useLive(
    '',
    async () => {
      if (label === null) return '';
      const end = await chartDigest(label);
      // Shut, no list can be known yet: it is worked out once the lock opens.
      if (!end.ok && end.why !== 'locked') tell(troubleOf(end.why));
      return end.ok ? end.value : '';
    },
    followKinds('lock-key'),
    { key: label ?? '' },
  );
  return label === null ? null : digest;
}

/** Comes back to where the person was, and keeps it from then on. */
function usePlace(part: Part, setPart: (part: Part) => void, ready: boolean): void {
  const now = useRef(part);
  now.current = part;
  const [place] = useLive<Awaited<ReturnType<typeof lastPlace>>>(null, lastPlace, () => undefined);
  const back = useRef(false);
  useEffect(() => {
    if (place) setPart(place.part);
  }, [place, setPart]);
  useEffect(() => {
    if (!place || !ready || back.current) return;
    back.current = true;
    backTo(place);
  }, [place, ready]);
  useEffect(() => {
    const stop = new AbortController();
    keepPlace(() => now.current, stop.signal);
    return () => stop.abort();
  }, []);
}

void openPage(App);
