/** The workspace: the whole case, its files, and what the person decides about the extension. */
import { useMemo, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { Office } from '../core/case/holders.ts';
import type { Leaf } from '../core/export/leaf.ts';
import { type Choice, firstChoice } from '../core/export/pages/choice.ts';
import { caseDoings } from '../screens/case-doings.ts';
import { useCards } from '../screens/guide-book.ts';
import { useHalfTyped } from '../screens/half-typed.ts';
import { useLock } from '../screens/lock.ts';
import { entriesOf, followKinds, type Lists, listKinds, noLists, readLists } from '../screens/open-list.ts';
import { openPage } from '../screens/open-page.ts';
import { recallWith } from '../screens/recall.ts';
import { useRules } from '../screens/rules.ts';
import { suggestedFor } from '../screens/suggested.ts';
import { type Trouble, telling, troubleOfError } from '../screens/trouble.ts';
import { lockUp } from '../screens/unlock.ts';
import { shutLock } from '../store/lock.ts';
import { type LockState, shutBy } from '../store/lock-state.ts';
import { later } from '../ui/later.tsx';
import { LetterPaper, type Written } from '../ui/letter-paper.tsx';
import { useLive } from '../ui/live.ts';
import { LockFirst } from '../ui/lock-first.tsx';
import { Notice } from '../ui/notice.tsx';
import { PacketPaper } from '../ui/packet-paper.tsx';
import { Paper } from '../ui/paper.tsx';
import { type PaperPart, paperParts } from '../ui/paper-parts.ts';
import { Turns } from '../ui/recall.ts';
import { useWords } from '../ui/speak.ts';
import { useCaseWords } from '../ui/words/case.ts';
import '../ui/styles/guide.css';
import '../ui/styles/look.css';
import '../ui/styles/paper.css';
import { useSettled } from '../ui/settled.ts';
import { useToday } from '../ui/today.ts';
import { UndoLine, useUndo, useUndoKeys } from '../ui/undo-line.tsx';
import { useLockWords } from '../ui/words/lock.ts';
import { useWorkspaceWords } from '../ui/words/workspace.ts';
import { Settings } from './choices.tsx';
import { Dated } from './dated.tsx';
import { Exports } from './exports.tsx';
import { Guiding } from './guiding.tsx';
import { Keeping } from './keeping.tsx';
import { ListSection } from './list.tsx';
import { LockedWorkspace } from './locked.tsx';
import { OnPaper, usePaperSpeech } from './on-paper.tsx';
import { PaperChoice } from './paper-choice.tsx';
import { type Section, Workspace } from './view.tsx';
import './workspace.css';

const Opinions = later(() => import('./opinions.tsx').then((part) => part.Opinions));
const Letters = later(() => import('./letters.tsx').then((part) => part.Letters));
const PacketPage = later(() => import('./packet-page.tsx').then((part) => part.PacketPage));
const Timeline = later(() => import('./timeline.tsx').then((part) => part.Timeline));

const People = later(() => import('./people.tsx').then((part) => part.People));

const draftNames = ['own-record', 'question', 'several-holder', 'event', 'event-year'];

const openWelcome = () => void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });

interface Props {
  readonly section: Section;
  readonly setSection: (section: Section) => void;
  /** Outlives the lock, which is among what is told. */
  readonly told: string | null;
  readonly setTold: (told: string | null) => void;
  readonly lock: LockState;
  /** The very `noLists` until they are known. */
  readonly lists: Lists;
  /** Why something could not be read or kept. */
  readonly trouble: Trouble | null;
  readonly setTrouble: (trouble: Trouble | null) => void;
}

function App({ section, setSection, told, setTold, lock, lists, trouble, setTrouble }: Props) {
  const [paperShown, showPaper] = useState(false);
  const [letter, setLetter] = useState<Written | null>(null);
  const [packing, setPacking] = useState(false);
  const [choice, setChoice] = useState<Choice>(firstChoice);
  const [parts, setParts] = useState<readonly PaperPart[]>(paperParts);
  const [pages, setPages] = useState<Leaf | null>(null);
  const { open, people, away } = lists;
  // Known in a moment: a screen without a list would only be drawn for a blink.
  const isKnown = lists !== noLists || trouble !== null;
  const shown = isKnown || section === 'settings' ? section : null;
  const rules = useRules(open?.case ?? null, setTrouble);
  const [office, setOffice] = useState<Office | null>(null);
  const openId = open?.case.id ?? null;
  const drafts = useHalfTyped(openId ?? '', draftNames, setTrouble);
  const words = useCaseWords();
  const { lang } = useWords();
  const { export: exported } = useWorkspaceWords();
  const { turnedOn } = useLockWords();
  const cards = useCards(open?.case.conditions ?? [], setTrouble);
  const suggested = useMemo(() => (open && cards ? suggestedFor(open, cards) : []), [open, cards]);
  const today = useToday();
  const entries = useMemo(() => (open ? entriesOf(open) : []), [open]);
  const [turns, setTurns] = useState(0);
  const undo = useUndo(recallWith(setTrouble, lang), () => setTurns((before) => before + 1));
  useUndoKeys(undo);
  const say = { tell: setTrouble, done: setTold };
  const doings = caseDoings(openId, setTrouble);
  const isBare = people.length === 0 && away.length === 0;
  const lockFirst = lock.kind === 'wanted' && shown && !['guide', 'settings'].includes(shown);
  const setLock = async (passphrase: string) => {
    const why = await lockUp(passphrase);
    setTold(why ? null : turnedOn);
    return why;
  };
  const settled = useSettled(isKnown);
  const papers = usePaperSpeech();
  const list = open && settled && papers && (
    <OnPaper words={papers}>
      <Paper kept={open.case} {...{ entries, today, parts }} />
    </OnPaper>
  );
  const packet = pages && <PacketPaper pages={pages} />;
  const showOnPaper = () => {
    showPaper(true);
    scrollTo(0, 0);
  };
  const go = (next: Section) => {
    setOffice(null);
    setSection(next);
    setPacking(false);
    // Elsewhere it would only be in the way; “Recent changes” has it.
    undo.say(null);
    setTold(null);
    setTrouble(null);
    scrollTo(0, 0);
  };
  return (
    <Turns.Provider value={turns}>
      <Workspace
        undo={<UndoLine undo={undo} />}
        section={section}
        onSection={go}
        trouble={trouble}
        told={told}
        paper={letter ? <LetterPaper {...letter} /> : (packet ?? list)}
        paperShown={paperShown}
        paperChoice={
          open && paperShown && !letter && <PaperChoice kept={open.case} parts={parts} onParts={setParts} />
        }
        isLetter={letter !== null}
        onLock={lock.kind === 'open' ? () => void telling(shutLock(), setTrouble) : null}
        onPrint={() => print()}
        onBack={() => showPaper(false)}
      >
        {lockFirst && (
          <div class="above">
            <LockFirst place={isBare && shown === 'list' ? 'screen' : 'card'} onSet={setLock} />
          </div>
        )}
        {shown === 'list' && !(lockFirst && isBare) && (
          <ListSection
            kept={open?.case ?? null}
            entries={entries}
            suggested={suggested}
            people={people}
            away={away}
            today={today}
            rules={rules}
            drafts={drafts}
            doings={doings}
            onGo={go}
            onLetter={(to) => {
              go('letters');
              setOffice(to);
            }}
          />
        )}
        {shown === 'list' && (
          <Keeping turn={undo.turn} tell={setTrouble} today={today} onBackup={() => go('export')} />
        )}
        {shown === 'guide' && (
          <Guiding
            open={open}
            tell={setTrouble}
            onQuestions={() => {
              go('list');
              requestAnimationFrame(showQuestions);
            }}
          />
        )}
        {shown === 'timeline' &&
          (open ? (
            <Timeline key={open.case.id} {...{ open, today, drafts, doings }} />
          ) : (
            <Notice leads says={words.none} next={words.noneNext} />
          ))}
        {shown === 'letters' &&
          (open ? (
            <Letters
              key={open.case.id}
              {...{ open, doings, office, tell: setTrouble, onPaper: setLetter }}
              onPrint={showOnPaper}
            />
          ) : (
            <Notice leads says={words.none} next={words.noneNext} />
          ))}
        {shown === 'people' &&
          (open ? (
            <People key={open.case.id} kept={open.case} items={open.items} today={today} doings={doings} />
          ) : (
            <Notice leads says={words.none} next={words.noneNext} />
          ))}
        {shown === 'opinions' &&
          (open ? (
            <Opinions key={open.case.id} kept={open.case} doings={doings} />
          ) : (
            <Notice leads says={words.none} next={words.noneNext} />
          ))}
        {shown === 'export' && packing && open && papers && (
          <PacketPage
            key={open.case.id}
            {...{ open, today, papers, choice, onChoose: setChoice, tell: setTrouble, onPaper: setPages }}
            country={rules?.law.country ?? null}
            onPrint={() => print()}
            onSaved={() => setTold(exported.done)}
            onBack={() => go('export')}
          />
        )}
        {shown === 'export' && !(packing && open) && (
          <Exports
            {...{ open, papers }}
            {...say}
            onPaper={showOnPaper}
            onPacket={() => {
              go('export');
              setPacking(true);
            }}
          />
        )}
        {shown === 'settings' && (
          <Settings {...say} lock={lock} hasList={open !== null} onWelcome={openWelcome} />
        )}
      </Workspace>
    </Turns.Provider>
  );
}

/** Unfolds the questions to choose from, and goes there. */
function showQuestions(): void {
  const fold = document.querySelector<HTMLDetailsElement>('#suggested');
  if (fold) fold.open = true;
  const place = fold?.querySelector('summary') ?? document.querySelector<HTMLElement>('[name="question"]');
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}

/** The lists are drawn only while they may be read: shut, all that was held of them is gone from the screen and its state. */
function Root() {
  const [section, setSection] = useState<Section>('list');
  const [told, setTold] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const onFail = (error: unknown) => setTrouble(troubleOfError(error));
  const lock = useLock(onFail);
  const shut = shutBy(lock);
  // Read while the lock is looked at: one after the other, a long list would take twice as long to open.
  const [lists] = useLive(noLists, readLists, followKinds(...listKinds), { key: shut ?? '', onFail });
  // Known in a moment: what was drawn until then would only be drawn again under a hand that reaches for it.
  if (lock === null && trouble === null) return null;
  if (lock && !shut) {
    return <App {...{ section, setSection, told, setTold, lock, lists, trouble, setTrouble }} />;
  }
  const go = (next: Section) => {
    setSection(next);
    setTold(null);
    setTrouble(null);
  };
  const say = { tell: setTrouble, done: setTold };
  return (
    <LockedWorkspace
      {...{ section, shut, told, trouble }}
      onSection={go}
      settings={<Settings {...say} lock={lock} hasList={false} onWelcome={openWelcome} />}
    />
  );
}

void openPage(() => (
  <Dated>
    <Root />
  </Dated>
));
