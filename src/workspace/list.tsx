/** The whole case: its records, its dates, questions and notes, and what becomes of the list. */
import { useState } from 'preact/hooks';
import type { Rules } from '../core/case/agenda.ts';
import type { Case, IsoDate } from '../core/case/case.ts';
import { setCaseLabel, setCaseNote, setVisit } from '../core/case/change.ts';
import { daysBetween } from '../core/case/day.ts';
import type { Office } from '../core/case/holders.ts';
import type { CaseDoings, Drafts } from '../ui/case.ts';
import type { Entry } from '../ui/checklist.tsx';
import { DateField, TextField } from '../ui/field.tsx';
import { nameOf } from '../ui/item.tsx';
import { type Person, WhoseList } from '../ui/person.tsx';
import { Questions, type Suggestion } from '../ui/questions.tsx';
import { useWords } from '../ui/speak.ts';
import { useCaseWords } from '../ui/words/case.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';
import { useHistoryWords } from '../ui/words/history.ts';
import { type Away, AwayLists, Charts, IsAway, PutAway } from './away.tsx';
import { Dates } from './dates.tsx';
import { JourneyLine, type Place } from './journey.tsx';
import { ForGood } from './recent.tsx';
import { Records, type View } from './records.tsx';

interface Props {
  readonly kept: Case | null;
  readonly entries: readonly Entry[];
  readonly suggested: readonly Suggestion[];
  readonly people: readonly Person[];
  readonly away: readonly Away[];
  readonly today: IsoDate;
  /** What the dates go by; null until it is here. */
  readonly rules: Rules | null;
  readonly drafts: Drafts;
  readonly doings: CaseDoings;
  readonly onGo: (place: Place) => void;
  /** Shows the letter to an office. */
  readonly onLetter: (office: Office) => void;
}

/** The open case, or a way to start one. */
export function ListSection(props: Props) {
  const words = useCaseWords();
  const { lang } = useWords();
  const { kept, entries, people, away, today, rules, doings, onGo } = props;
  const [view, setView] = useState<View>('kind');
  if (!kept) {
    return (
      <section class="stack">
        <div class="stack tight">
          <h1>{words.none}</h1>
          <p class="soft">{words.noneNext}</p>
        </div>
        <div class="card roomy">
          <WhoseList people={people} likely={null} onStart={doings.start} onAddTo={doings.open} />
        </div>
        <AwayLists away={away} doings={doings} />
      </section>
    );
  }
  const whole = { case: kept, items: entries.map(({ item }) => item) };
  const recordName = (id: string) => {
    const entry = entries.find(({ item }) => item.id === id);
    return entry ? nameOf(entry.item, entry.record, lang) : '';
  };
  return (
    <div class="stack">
      {kept.archivedOn === undefined ? (
        <JourneyLine key={kept.id} whole={whole} {...{ today, doings, onGo }} nameOf={recordName} />
      ) : (
        <IsAway id={kept.id} on={kept.archivedOn} doings={doings} />
      )}
      <div class={view === 'state' ? 'columns one' : 'columns'}>
        <Records {...props} kept={kept} view={view} onView={setView} />
        <div class="stack wide">
          {rules && kept.archivedOn === undefined && (
            <Dates whole={whole} today={today} rules={rules} nameOf={recordName} />
          )}
          <About {...props} kept={kept} />
          <QuestionsCard {...props} kept={kept} />
        </div>
      </div>
    </div>
  );
}

type OpenProps = Props & { readonly kept: Case };

function About({ kept, people, away, today, doings }: OpenProps) {
  const words = useCaseWords();
  const { lang } = useWords();
  const { list: history } = useHistoryWords();
  const [another, setAnother] = useState(false);
  const days = kept.visitOn ? daysBetween(today, kept.visitOn) : null;
  return (
    <section class="card roomy stack" key={kept.id}>
      <TextField
        label={words.rename}
        value={kept.label}
        onInput={(label) => doings.changeCase((was) => setCaseLabel(was, label), 'label')}
      />
      <DateField
        label={words.visit}
        hint={words.visitHint}
        value={kept.visitOn}
        onChange={(day) => doings.changeCase((was) => setVisit(was, day))}
      />
      {days !== null && days >= 0 && (
        <p>{days === 0 ? words.visitToday : count(words.visitIn, { count: days }, lang)}</p>
      )}
      <TextField
        label={words.note}
        hint={words.noteHint}
        lines="many"
        name="case-note"
        value={kept.note}
        onInput={(note) => doings.changeCase((was) => setCaseNote(was, note), 'note')}
      />
      <p class="small soft">{fill(words.opened, { day: sayDay(kept.openedOn, lang) })}</p>
      <details open={another} onToggle={(event) => setAnother(event.currentTarget.open)}>
        <summary>{words.newPerson}</summary>
        <div class="opened">
          <WhoseList people={people} likely={null} onStart={doings.start} onAddTo={doings.open} />
        </div>
      </details>
      <AwayLists away={away.filter(({ id }) => id !== kept.id)} doings={doings} />
      <Charts kept={kept} doings={doings} />
      <div class="stack tight">
        {kept.archivedOn === undefined && <PutAway id={kept.id} doings={doings} />}
        <p class="row flush">
          <button type="button" class="quiet small" onClick={() => doings.remove(kept.id)}>
            {history.remove}
          </button>
          <ForGood person={kept.label} onDelete={() => doings.deleteForGood(kept.id)} />
        </p>
        <p class="small soft">{history.removeMeans}</p>
      </div>
    </section>
  );
}

function QuestionsCard({ kept, suggested, drafts, doings }: OpenProps) {
  const words = useCaseWords();
  return (
    <section class="card roomy stack close">
      <h2>{words.questions}</h2>
      <Questions
        key={kept.id}
        questions={kept.questions}
        suggested={suggested}
        draft={drafts.of('question')}
        onDraft={(text) => drafts.set('question', text)}
        onAdd={doings.addQuestion}
        onDone={doings.doneQuestion}
        onAnswer={doings.answerQuestion}
        onMove={doings.moveQuestion}
        onRemove={doings.removeQuestion}
      />
    </section>
  );
}
