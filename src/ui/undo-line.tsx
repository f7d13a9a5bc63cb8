/** A calm line after something was removed or taken back, with the way back beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Side } from '../core/case/patch.ts';
import { Confirm } from './confirm.tsx';
import { type Happening, isOffered, type Recall, useHappenings } from './recall.ts';
import { fill } from './words/fill.ts';
import { useHistoryWords } from './words/history.ts';

/** How long the line stays, in ms, while nobody is at it. */
const STAYS = 20_000;

/** What is said, and which way the button leads; none where there is no way. */
interface Said {
  readonly how: 'removed' | 'undone' | 'redone' | 'lost';
  readonly happening: Happening;
}

/** A step that had changed since, waiting for an answer. */
interface Asked {
  readonly happening: Happening;
  readonly to: Side;
}

/** Takes steps back and says so; asks where one has changed since. */
export function useUndo(recall: Recall, onTurned: () => void) {
  const [said, say] = useState<Said | null>(null);
  const [asked, ask] = useState<Asked | null>(null);
  const turn = async (happening: Happening, to: Side, force = false) => {
    const end = await recall.turn(happening.key, to, force);
    if (end === 'done') {
      onTurned();
      say({ how: to === 'before' ? 'undone' : 'redone', happening });
    } else if (end === 'changed') ask({ happening, to });
    else if (end === 'lost') say({ how: 'lost', happening });
  };
  const turnNext = async (to: Side) => {
    const next = await recall.next(to);
    if (next) await turn(next, to);
  };
  useEffect(() => {
    const stop = new AbortController();
    recall.onChange(
      (happening) => say(isOffered(happening) ? { how: 'removed', happening } : null),
      stop.signal,
    );
    return () => stop.abort();
  }, []);
  return { said, say, asked, ask, turn, turnNext };
}

/** What `useUndo` gives. */
export type Undo = ReturnType<typeof useUndo>;

/** Text fields have an undo of their own. */
const isText = (target: EventTarget | null) =>
  target instanceof Element && target.matches('textarea, select, input:not([type=checkbox], [type=radio])');

/** Ctrl or Cmd with Z takes the last change back, with Shift (or with Y) does it again; not within text. */
export function useUndoKeys({ turnNext }: Undo): void {
  const latest = useRef(turnNext);
  latest.current = turnNext;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const held = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!held || (key !== 'z' && key !== 'y') || isText(event.target)) return;
      // Nothing changes behind a question, or behind what hides the screen.
      if (document.querySelector('dialog[open], [inert]')) return;
      event.preventDefault();
      void latest.current(key === 'y' || event.shiftKey ? 'after' : 'before');
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** The line, and the question. It stays while the pointer or the focus is on it. */
export function UndoLine({ undo }: { readonly undo: Undo }) {
  const words = useHistoryWords();
  const { said, say, asked, ask, turn } = undo;
  const line = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!said) return;
    const timer = setInterval(() => {
      if (!line.current?.matches(':hover, :focus-within')) say(null);
    }, STAYS);
    // What had the focus may have gone with what was removed: the keyboard goes on at the way back.
    const lost = setTimeout(() => {
      if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
    }, 300);
    return () => {
      clearInterval(timer);
      clearTimeout(lost);
    };
  }, [said]);
  return (
    <>
      <div
        ref={line}
        role="status"
        aria-live="polite"
        class={said ? 'undo-line shown no-print' : 'undo-line no-print'}
      >
        {said && <Line said={said} button={button} onTurn={turn} />}
      </div>
      <Confirm
        open={asked !== null}
        ask={asked?.to === 'after' ? words.changed.askAgain : words.changed.ask}
        confirm={asked?.to === 'after' ? words.changed.redo : words.changed.undo}
        cancel={words.changed.leave}
        onCancel={() => ask(null)}
        onConfirm={() => {
          ask(null);
          if (asked) void turn(asked.happening, asked.to, true);
        }}
      >
        <p>{words.changed.means}</p>
      </Confirm>
    </>
  );
}

interface LineProps {
  readonly said: Said;
  readonly button: { current: HTMLButtonElement | null };
  readonly onTurn: Undo['turn'];
}

function Line({ said: { how, happening }, button, onTurn }: LineProps) {
  const words = useHistoryWords();
  const sayIt = useHappenings();
  if (how === 'lost') return <p>{words.lost}</p>;
  const to = how === 'undone' ? 'after' : 'before';
  return (
    <>
      <p class="grow" dir="auto">
        {fill(words[how], { what: sayIt(happening) })}
      </p>
      <button ref={button} type="button" class="small" onClick={() => void onTurn(happening, to)}>
        {to === 'before' ? words.undo : words.redo}
      </button>
    </>
  );
}
