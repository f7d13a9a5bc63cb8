/** Phone calls: noted with one press, filled in as the person types, each with a day to follow up on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case, CaseItem, IsoDate } from '../core/case/case.ts';
import {
  addCall,
  type Call,
  callsIn,
  callTexts,
  holdersKnown,
  removeCall,
  setCall,
} from '../core/case/people.ts';
import type { CaseDoings } from '../ui/case.ts';
import { Confirm } from '../ui/confirm.tsx';
import { DateField, TextField } from '../ui/field.tsx';
import { useWords } from '../ui/speak.ts';
import { Tick } from '../ui/tick.tsx';
import { fill, sayDay } from '../ui/words/fill.ts';
import { usePeopleWords } from '../ui/words/people.ts';

interface Props {
  readonly kept: Case;
  readonly items: readonly CaseItem[];
  readonly today: IsoDate;
  readonly doings: Pick<CaseDoings, 'changeCase'>;
}

/** The latest first; a new one is open, with the focus in its first field. */
export function Calls({ kept, items, today, doings }: Props) {
  const words = usePeopleWords();
  const [fresh, setFresh] = useState<string | null>(null);
  const note = () => {
    const id = crypto.randomUUID();
    setFresh(id);
    void doings.changeCase((was) => addCall(was, id, today));
  };
  const calls = callsIn(kept);
  return (
    <section class="card roomy stack">
      <div class="row apart">
        <h2>{words.calls}</h2>
        <button type="button" class="primary" onClick={note}>
          {words.noteCall}
        </button>
      </div>
      {calls.length === 0 && <p class="soft">{words.callsNone}</p>}
      <ul class="plain list">
        {calls.map((call) => (
          <OneCall
            key={call.id}
            {...{ call, today, doings }}
            isFresh={call.id === fresh}
            suggestions={holdersKnown(kept, items)}
          />
        ))}
      </ul>
    </section>
  );
}

interface CallProps extends Pick<Props, 'today' | 'doings'> {
  readonly call: Call;
  readonly isFresh: boolean;
  readonly suggestions: readonly string[];
}

function OneCall({ call, today, isFresh, suggestions, doings }: CallProps) {
  const words = usePeopleWords();
  const { lang } = useWords();
  const [asking, setAsking] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isFresh || !fold.current) return;
    fold.current.open = true;
    fold.current.querySelector<HTMLElement>('[name="with"]')?.focus();
  }, [isFresh]);
  const change = (how: Partial<Omit<Call, 'id'>>, field?: string) =>
    doings.changeCase((was) => setCall(was, call.id, how), field && `call/${call.id}/${field}`);
  const day = sayDay(call.on, lang);
  const who = call.with.trim();
  const isLate = !call.done && call.followUpOn !== null && call.followUpOn < today;
  return (
    <li class="offered">
      <details ref={fold} id={`call-${call.id}`}>
        <summary>
          <h3 dir="auto">{who ? fill(words.callWith, { day, who }) : fill(words.call, { day })}</h3>
        </summary>
        <div class="stack close opened">
          <TextField
            label={words.texts.with}
            hint={words.withHint}
            name="with"
            suggestions={suggestions}
            value={call.with}
            onInput={(text) => void change({ with: text }, 'with')}
          />
          {callTexts.slice(1).map((which) => (
            <TextField
              key={which}
              label={words.texts[which]}
              name={which}
              lines={which === 'said' ? 'many' : 'one'}
              value={call[which]}
              onInput={(text) => void change({ [which]: text }, which)}
            />
          ))}
          <div class="pair">
            <DateField
              label={words.on}
              name="call-on"
              value={call.on}
              onChange={(on) => on && void change({ on })}
            />
            <DateField
              label={words.followUpOn}
              hint={words.followUpHint}
              name="follow-up"
              value={call.followUpOn}
              onChange={(followUpOn) => void change({ followUpOn })}
            />
          </div>
          <p>
            <button type="button" class="quiet small flush" onClick={() => setAsking(true)}>
              {words.removeCall}
            </button>
          </p>
        </div>
      </details>
      {call.followUpOn && (
        <p class="row">
          <Tick id={`done-${call.id}`} checked={call.done} onTick={(done) => change({ done })} />
          <label for={`done-${call.id}`}>
            {words.done}
            <span class="unseen">: {who || day}</span>
          </label>
          <span class={isLate ? 'tag haste' : 'tag'}>
            {isLate && `${words.late} · `}
            {fill(words.followUp, { day: sayDay(call.followUpOn, lang, 'medium') })}
          </span>
        </p>
      )}
      <Confirm
        open={asking}
        ask={words.removeCallAsk}
        confirm={words.removeCall}
        cancel={words.keep}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void doings.changeCase((was) => removeCall(was, call.id));
        }}
      >
        <p>{words.removeMeans}</p>
      </Confirm>
    </li>
  );
}
