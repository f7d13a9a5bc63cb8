/** Adding to the timeline, and changing what was added. */
import { useState } from 'preact/hooks';
import type { Case } from '../core/case/case.ts';
import {
  addEvent,
  type CaseEvent,
  type EventKind,
  eventsIn,
  middleOf,
  removeEvent,
  setEvent,
} from '../core/case/events.ts';
import { sayOn } from '../core/export/said.ts';
import type { CaseDoings, Drafts } from '../ui/case.ts';
import { Confirm } from '../ui/confirm.tsx';
import { TextField } from '../ui/field.tsx';
import { useWords } from '../ui/speak.ts';
import { fill } from '../ui/words/fill.ts';
import { useTimelineWords } from '../ui/words/timeline.ts';
import { dateOf, KindField, noWhen, WhenFields, whenOf } from './event-fields.tsx';

interface AddProps {
  readonly drafts: Drafts;
  readonly doings: Pick<CaseDoings, 'changeCase'>;
}

/** The card that adds one. What is half typed outlives the window. */
export function AddEvent({ drafts, doings }: AddProps) {
  const words = useTimelineWords();
  const [rest, setRest] = useState<{ readonly month: string; readonly day: string }>(noWhen);
  const [kind, setKind] = useState<EventKind>('diagnosis');
  const [isWrong, setWrong] = useState(false);
  const when = { ...rest, year: drafts.of('event-year') };
  const what = drafts.of('event');
  const add = async () => {
    const on = dateOf(when);
    setWrong(on === null);
    if (on === null || what.trim() === '') return;
    const event: CaseEvent = { id: crypto.randomUUID(), on, what: what.trim(), kind };
    if (!(await doings.changeCase((was) => addEvent(was, event)))) return;
    drafts.set('event', '');
    drafts.set('event-year', '');
    setRest(noWhen);
    document.querySelector<HTMLElement>('[name="event-year"]')?.focus();
  };
  return (
    <section class="card roomy stack">
      <h2>{words.add}</h2>
      <WhenFields
        when={when}
        isWrong={isWrong}
        onChange={({ year, ...others }) => {
          setWrong(false);
          setRest(others);
          if (year !== when.year) drafts.set('event-year', year);
        }}
      />
      <KindField kind={kind} onChange={setKind} />
      <TextField
        label={words.what}
        hint={words.whatHint}
        name="event"
        lines="many"
        direct
        value={what}
        onInput={(text) => drafts.set('event', text)}
      />
      <p>
        <button type="button" class="primary" disabled={what.trim() === ''} onClick={() => void add()}>
          {words.button}
        </button>
      </p>
    </section>
  );
}

interface OwnProps {
  readonly kept: Case;
  readonly doings: Pick<CaseDoings, 'changeCase'>;
}

/** The card with what was added, each to unfold and change. */
export function OwnEvents({ kept, doings }: OwnProps) {
  const words = useTimelineWords();
  const { lang } = useWords();
  const events = eventsIn(kept).toSorted((a, b) => middleOf(a.on) - middleOf(b.on));
  return (
    <section class="card roomy stack close">
      <h2 tabIndex={-1} id="own-events">
        {words.own}
      </h2>
      {events.length === 0 && <p class="soft">{words.ownNone}</p>}
      <ul class="plain list">
        {events.map((event) => (
          <li key={event.id} class="stack tight opened">
            <p dir="auto">
              <span class="soft small">
                {sayOn(event.on, lang)} · {words.words.kinds[event.kind]}
              </span>
              <br />
              <span class="written">{event.what}</span>
            </p>
            <details>
              <summary>
                <span>
                  {words.change}
                  <span class="unseen"> {fill(words.changeWhat, { what: event.what })}</span>
                </span>
              </summary>
              <Change event={event} doings={doings} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ event, doings }: { readonly event: CaseEvent } & Pick<OwnProps, 'doings'>) {
  const words = useTimelineWords();
  const [typed, setTyped] = useState(() => whenOf(event.on));
  const [asking, setAsking] = useState(false);
  const change = (how: Parameters<typeof setEvent>[2], typing?: string) =>
    void doings.changeCase((was) => setEvent(was, event.id, how), typing);
  return (
    <div class="stack opened">
      <WhenFields
        when={typed}
        isWrong={dateOf(typed) === null}
        onChange={(next) => {
          setTyped(next);
          const on = dateOf(next);
          if (on !== null) change({ on });
        }}
      />
      <KindField kind={event.kind} onChange={(kind) => change({ kind })} />
      <TextField
        label={words.what}
        lines="many"
        value={event.what}
        onInput={(what) => change({ what }, `event/${event.id}`)}
      />
      <p>
        <button type="button" class="quiet small flush" onClick={() => setAsking(true)}>
          {words.remove}
        </button>
      </p>
      <Confirm
        open={asking}
        ask={words.removeAsk}
        confirm={words.remove}
        cancel={words.keep}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          document.getElementById('own-events')?.focus();
          void doings.changeCase((was) => removeEvent(was, event.id));
        }}
      >
        <p class="written" dir="auto">
          {event.what}
        </p>
      </Confirm>
    </div>
  );
}
