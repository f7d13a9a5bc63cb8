/** The tips for the page on screen. */
import type { ComponentChildren } from 'preact';
import type { Advice } from '../core/guidance/advice.ts';
import { openAtFirst, type Shown } from '../core/guidance/advise.ts';
import { reportWithoutWords } from '../core/report.ts';
import type { Person } from '../ui/person.tsx';
import { Report } from '../ui/report.tsx';
import { Looking } from '../ui/skeleton.tsx';
import { useWords } from '../ui/speak.ts';
import { type Answer, PageState, stands } from '../ui/state.tsx';
import { Tips } from '../ui/tips.tsx';
import { Unread } from '../ui/unread.tsx';
import { Keep, type Whose } from './keep.tsx';
import type { Screen } from './screen.ts';

/** What one tap under a tip can do here. */
export type Next = NonNullable<Advice['next']>;

/** What a person can do about the page on screen. */
export interface PageDoings {
  readonly openWelcome: () => void;
  readonly lookAgain: () => void;
  /** Must be called inside the click. */
  readonly turnOn: (host: string) => void;
  readonly answer: (answer: Answer) => void;
  readonly undo: () => void;
  readonly start: (label: string) => void;
  readonly addTo: (caseId: string) => void;
  readonly showList: () => void;
  readonly next: (next: Next) => void;
  /** Whether it was copied. */
  readonly copy: (text: string) => Promise<boolean>;
}

interface Props {
  readonly screen: Screen;
  readonly answer: Answer | null;
  readonly tips: readonly Shown[];
  /** What a second look means for the illness that the page states, or null; shown among the first tips. */
  readonly here?: ComponentChildren;
  /** What helps to understand the page, or null; shown only where its finding stands. */
  readonly about: ComponentChildren;
  /** Records of the open list that the page is, or null. */
  readonly inHand?: ComponentChildren;
  /** Whose the chart on screen is, as far as it is known. */
  readonly whose: Whose;
  readonly people: readonly Person[];
  /** The list that holds what this page says, or null while it is not kept. */
  readonly keptFor: Person | null;
  /** What opens the lock, while it is shut: keeping asks for it first. */
  readonly locked?: ComponentChildren;
  /** Of the extension, for a report. */
  readonly version: string;
  readonly doings: PageDoings;
}

/** State, urgent tips, what to do, the rest; then what helps to understand the page. */
export function PagePart(props: Props) {
  const { page, popup } = useWords();
  const { screen, doings } = props;
  switch (screen.kind) {
    case 'loading':
      return <Looking />;
    case 'consent':
      return (
        <Said says={popup.before} next={popup.beforeNext}>
          <button type="button" class="primary" onClick={doings.openWelcome}>
            {popup.openWelcome}
          </button>
        </Said>
      );
    case 'not-on':
    case 'unknown':
      return <Said says={page.clickButton} next={page.clickButtonNext} />;
    case 'refresh':
      return (
        <Said says={page.refresh} next={page.refreshNext}>
          <button type="button" onClick={doings.lookAgain}>
            {page.lookAgain}
          </button>
        </Said>
      );
    case 'late':
      return (
        <Said says={page.late} next={page.lateNext}>
          <button type="button" onClick={doings.lookAgain}>
            {page.lookAgain}
          </button>
        </Said>
      );
    case 'not-a-page':
      return <Said says={page.notAPage} next={page.notAPageNext} />;
    case 'read':
      return <ReadPart {...props} screen={screen} />;
  }
}

function Said(props: { says: string; next: string; children?: ComponentChildren }) {
  return (
    <section class="stack close">
      <h1 tabIndex={-1}>{props.says}</h1>
      <p class="soft">{props.next}</p>
      {props.children && <p>{props.children}</p>}
    </section>
  );
}

function ReadPart(props: Props & { readonly screen: Extract<Screen, { kind: 'read' }> }) {
  const { page, popup } = useWords();
  const { screen, answer, tips, here, about, inHand, whose, people, keptFor, locked, doings, version } =
    props;
  const { assessment } = screen;
  const urgent = tips.filter(({ advice }) => advice.urgent);
  const calm = tips.filter(({ advice }) => !advice.urgent);
  const serious = stands(assessment, answer);
  return (
    <div class="stack wide">
      <div class="stack">
        <Unread assessment={assessment} onLookAgain={doings.lookAgain} onTurnOn={doings.turnOn} />
        <PageState
          assessment={assessment}
          answer={answer}
          onAnswer={doings.answer}
          onUndo={doings.undo}
          after={<Talk onTalk={() => doings.next('call')} />}
          whenWrong={<Report text={reportWithoutWords(assessment, version)} onCopy={doings.copy} />}
        />
        {serious && <Tips tips={urgent} open={urgent.length} onNext={doings.next} />}
      </div>
      {serious && (
        <Tips tips={calm} open={openAtFirst(calm)} titled onNext={doings.next}>
          {here}
        </Tips>
      )}
      {serious && about}
      {/* A choice made for one person's chart must not carry over to another's. */}
      {serious && (
        <Keep
          key={assessment.chart ?? String(assessment.someoneElsesChart)}
          {...{ whose, people, keptFor, locked }}
          onStart={doings.start}
          onAddTo={doings.addTo}
          onShow={doings.showList}
        />
      )}
      {inHand}
      {!screen.on && (
        <p class="row apart small">
          <span class="grow">{popup.checkedOnce}</span>
          <button type="button" class="quiet small" onClick={doings.lookAgain}>
            {page.lookAgain}
          </button>
        </p>
      )}
    </div>
  );
}

/** For a bad night, in sight before any advice. */
function Talk({ onTalk }: { readonly onTalk: () => void }) {
  const { help } = useWords();
  return (
    <p>
      <button type="button" class="quiet small flush" onClick={onTalk}>
        {help.talk}
      </button>
    </p>
  );
}
