/** The popup as it looks: what this page is, the one tip that matters most, one thing to do. */
import type { ComponentChildren } from 'preact';
import type { CaseItem } from '../core/case/case.ts';
import type { Shown } from '../core/guidance/advise.ts';
import { Brand } from '../ui/mark.tsx';
import { Live } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { sentenceOf } from '../ui/sentence.ts';
import { Looking } from '../ui/skeleton.tsx';
import { useWords } from '../ui/speak.ts';
import { type Answer, PageState, stands } from '../ui/state.tsx';
import { Tip } from '../ui/tip.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { Unread } from '../ui/unread.tsx';
import type { Words } from '../ui/words/en.ts';
import { fill } from '../ui/words/fill.ts';
import type { Screen } from './screen.ts';

/** Everything the popup can do. Those marked "click" must be called inside the click. */
export interface Doings {
  readonly openWelcome: () => void;
  /** Click. */
  readonly openSidebar: () => void;
  readonly openSettings: () => void;
  readonly checkOnce: () => void;
  /** Click. */
  readonly turnOn: (host: string) => void;
  readonly turnOff: (host: string) => void;
  readonly lookAgain: () => void;
  readonly answer: (answer: Answer) => void;
  readonly undo: () => void;
  /** Whom to call was unfolded. */
  readonly talk: () => void;
}

interface Props {
  readonly screen: Screen;
  readonly answer: Answer | null;
  readonly tip: Shown | null;
  readonly progress: { readonly person: string; readonly items: readonly CaseItem[] } | null;
  readonly trouble: keyof Words['errors'] | null;
  /** Whether all that stands above the foot is known: nothing may move under a hand that reaches for it. */
  readonly isWhole: boolean;
  /** What stands where the progress would, while the lists are locked. */
  readonly locked?: ComponentChildren;
  /** Whom to call, once it was unfolded and fetched. */
  readonly talk?: ComponentChildren;
  readonly doings: Doings;
}

/** The whole popup. */
export function Popup(props: Props) {
  const words = useWords();
  const { popup } = words;
  const { screen, answer, progress, trouble, isWhole, locked, doings } = props;
  return (
    <main class="popup">
      <header class="row apart">
        <Brand name={popup.name} />
        <button type="button" class="quiet small" onClick={doings.openSettings}>
          {popup.settings}
        </button>
      </header>
      <Live>
        <Trouble trouble={trouble} />
      </Live>
      <p role="status" class="unseen">
        {sentenceOf(screen, answer, words, words.page.notOn)}
      </p>
      <Body {...props} />
      {progress && screen.kind !== 'consent' && (
        <Progress items={progress.items} label={fill(popup.progressOf, { person: progress.person })} />
      )}
      {screen.kind !== 'consent' && locked}
      {isWhole && <Foot screen={screen} doings={doings} />}
      <Action screen={screen} doings={doings} />
    </main>
  );
}

function Body({ screen, answer, tip, talk, doings }: Props) {
  const { popup, page, help } = useWords();
  switch (screen.kind) {
    case 'loading':
      return <Looking />;
    case 'consent':
      return <Said says={popup.before} next={popup.beforeNext} />;
    case 'not-on':
      return <Said says={page.notOn} next={page.notOnNext} />;
    case 'refresh':
      return <Said says={page.refresh} next={page.refreshNext} />;
    case 'late':
      return <Said says={page.late} next={page.lateNext} />;
    case 'not-a-page':
      return <Said says={page.notAPage} next={page.notAPageNext} />;
    case 'read': {
      const shown = stands(screen.assessment, answer) ? tip : null;
      const calls = shown?.advice.next === 'call';
      return (
        <div class="stack">
          <Unread assessment={screen.assessment} onLookAgain={doings.lookAgain} onTurnOn={doings.turnOn} />
          <PageState
            assessment={screen.assessment}
            answer={answer}
            onAnswer={doings.answer}
            onUndo={doings.undo}
            first={shown?.advice.urgent && <Tip shown={shown} {...(calls && { onNext: unfoldTalk })} />}
          />
          {shown && !shown.advice.urgent && <Tip shown={shown} />}
          <details id={talkId} onToggle={(event) => event.currentTarget.open && doings.talk()}>
            <summary class="small">{help.talk}</summary>
            <div class="opened">{talk}</div>
          </details>
        </div>
      );
    }
  }
}

const talkId = 'talk';

/** From what may not wait to the numbers to call. */
function unfoldTalk(): void {
  const summary = document.querySelector<HTMLElement>(`#${talkId} > summary`);
  summary?.parentElement?.setAttribute('open', '');
  summary?.scrollIntoView({ block: 'start' });
  summary?.focus({ preventScroll: true });
}

function Said({ says, next }: { readonly says: string; readonly next: string }) {
  return (
    <section class="stack tight">
      <h1>{says}</h1>
      <p class="soft">{next}</p>
    </section>
  );
}

/** One primary action, always in reach at the foot of the window. */
function Action({ screen, doings }: Pick<Props, 'screen' | 'doings'>) {
  return screen.kind === 'loading' ? null : (
    <div class="act">
      <Doing screen={screen} doings={doings} />
    </div>
  );
}

function Doing({ screen, doings }: Pick<Props, 'screen' | 'doings'>) {
  const { popup, page } = useWords();
  if (screen.kind === 'loading') return null;
  if (screen.kind === 'consent') {
    return (
      <button type="button" class="primary full" onClick={doings.openWelcome}>
        {popup.openWelcome}
      </button>
    );
  }
  const { host } = screen;
  if (screen.kind === 'not-on' && host !== null) {
    return (
      <div class="stack close">
        <p class="small">
          {popup.turnOnMeans} <bdi class="host">{host}</bdi>
        </p>
        <button type="button" class="primary full" onClick={() => doings.turnOn(host)}>
          {popup.turnOn}
        </button>
        <button type="button" class="full" onClick={doings.checkOnce} aria-describedby="once">
          {popup.checkOnce}
        </button>
        <p class="small soft" id="once">
          {popup.checkOnceMeans}
        </p>
      </div>
    );
  }
  if (screen.kind === 'refresh' || screen.kind === 'late') {
    return (
      <button type="button" class="primary full" onClick={doings.lookAgain}>
        {page.lookAgain}
      </button>
    );
  }
  return (
    <button
      type="button"
      class={screen.kind === 'read' ? 'primary full' : 'full'}
      onClick={doings.openSidebar}
    >
      {popup.openSidebar}
    </button>
  );
}

function Foot({ screen, doings }: Pick<Props, 'screen' | 'doings'>) {
  const { popup, page } = useWords();
  const host = screen.kind === 'read' || screen.kind === 'refresh' ? screen.host : null;
  const on = screen.kind === 'refresh' || (screen.kind === 'read' && screen.on);
  if (host === null) return null;
  return (
    <footer class="stack tight">
      {on ? (
        <p class="row apart">
          <span class="grow">
            {popup.isOn} <bdi class="host">{host}</bdi>
          </span>
          <button type="button" class="quiet small" onClick={() => doings.turnOff(host)}>
            {popup.turnOff}
          </button>
        </p>
      ) : (
        <div class="stack tight">
          <p class="row apart">
            <span class="grow">{popup.checkedOnce}</span>
            <button type="button" class="quiet small" onClick={doings.lookAgain}>
              {page.lookAgain}
            </button>
          </p>
          <p>
            <button type="button" class="small" onClick={() => doings.turnOn(host)}>
              {popup.turnOn}
            </button>{' '}
            <bdi class="host">{host}</bdi>
          </p>
        </div>
      )}
    </footer>
  );
}
