/** Phone calls: noted with one press, filled in as the person types, each with a day to follow up on. */
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
import { DateField, TextField } from '../ui/field.tsx';
import { useWords } from '../ui/speak.ts';
import { Tick } from '../ui/tick.tsx';
import { fill, sayDay } from '../ui/words/fill.ts';
import { usePeopleWords } from '../ui/words/people.ts';
import { Noted, NotedCard } from './noted.tsx';

interface Props {
  readonly kept: Case;
  readonly items: readonly CaseItem[];
  readonly today: IsoDate;
  readonly doings: Pick<CaseDoings, 'changeCase'>;
}

/** The latest first. */
export function Calls({ kept, items, today, doings }: Props) {
  const words = usePeopleWords();
  const suggestions = holdersKnown(kept, items);
  return (
    <NotedCard
      title={words.calls}
      button={words.noteCall}
      none={words.callsNone}
      leads
      all={callsIn(kept)}
      doings={doings}
      onAdd={(was, id) => addCall(was, id, today)}
    >
      {(call, isFresh) => <OneCall key={call.id} {...{ call, today, suggestions, doings, isFresh }} />}
    </NotedCard>
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
  const change = (how: Partial<Omit<Call, 'id'>>, field?: string) =>
    doings.changeCase((was) => setCall(was, call.id, how), field && `call/${call.id}/${field}`);
  const day = sayDay(call.on, lang);
  const who = call.with.trim();
  const isLate = !call.done && call.followUpOn !== null && call.followUpOn < today;
  return (
    <Noted
      id={`call-${call.id}`}
      title={who ? fill(words.callWith, { day, who }) : fill(words.call, { day })}
      isFresh={isFresh}
      first="with"
      remove={words.removeCall}
      removeAsk={words.removeCallAsk}
      onRemove={() => void doings.changeCase((was) => removeCall(was, call.id))}
      brief={
        call.followUpOn && (
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
        )
      }
    >
      {callTexts.map((which) => (
        <TextField
          key={which}
          label={words.texts[which]}
          name={which}
          hint={which === 'with' ? words.withHint : undefined}
          suggestions={which === 'with' ? suggestions : undefined}
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
    </Noted>
  );
}
