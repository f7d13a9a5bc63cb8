/** The whole case: its checklist with filters, its dates, questions and notes. */
import { useState } from 'preact/hooks';
import type { Case, IsoDate, ItemState } from '../core/case/case.ts';
import { setCaseLabel, setCaseNote, setVisit } from '../core/case/change.ts';
import { daysBetween } from '../core/case/day.ts';
import { Add } from '../ui/add.tsx';
import type { CaseDoings, Drafts } from '../ui/case.ts';
import { Checklist, type Entry } from '../ui/checklist.tsx';
import { DateField, SelectField, TextField } from '../ui/field.tsx';
import { nameOf } from '../ui/item.tsx';
import { type Person, WhoseList } from '../ui/person.tsx';
import { Progress } from '../ui/progress.tsx';
import { Questions, type Suggestion } from '../ui/questions.tsx';
import { useWords } from '../ui/speak.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';
import { useHistoryWords } from '../ui/words/history.ts';
import { JourneyLine, type Place } from './journey.tsx';
import { ForGood } from './recent.tsx';

interface Props {
  readonly kept: Case | null;
  readonly entries: readonly Entry[];
  readonly suggested: readonly Suggestion[];
  readonly people: readonly Person[];
  readonly today: IsoDate;
  readonly drafts: Drafts;
  readonly doings: CaseDoings;
  readonly onGo: (place: Place) => void;
}

const filters = {
  all: () => true,
  'to-ask': (state: ItemState) => state === 'to-ask',
  asked: (state: ItemState) => state === 'asked',
  done: (state: ItemState) => state === 'received' || state === 'sent',
  aside: (state: ItemState) => state === 'not-needed' || state === 'not-in-portal',
} as const;
type Filter = keyof typeof filters;

/** The open case, or a way to start one. */
export function ListSection(props: Props) {
  const { case: words, lang } = useWords();
  const { kept, entries, people, today, doings, onGo } = props;
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
      </section>
    );
  }
  return (
    <div class="stack">
      <JourneyLine
        key={kept.id}
        whole={{ case: kept, items: entries.map(({ item }) => item) }}
        {...{ today, doings, onGo }}
        nameOf={(id) => {
          const entry = entries.find(({ item }) => item.id === id);
          return entry ? nameOf(entry.item, entry.record, lang) : '';
        }}
      />
      <div class="columns">
        <Records {...props} kept={kept} />
        <div class="stack wide">
          <About {...props} kept={kept} />
          <QuestionsCard {...props} kept={kept} />
        </div>
      </div>
    </div>
  );
}

type OpenProps = Props & { readonly kept: Case };

function Records({ kept, entries, people, today, drafts, doings }: OpenProps) {
  const { list, case: words } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = entries.filter(({ item }) => filters[filter](item.state));
  return (
    <section class="stack">
      <div class="stack tight">
        <h1>{list.title}</h1>
        <p class="soft">{list.intro}</p>
      </div>
      <div class="pair">
        {people.length > 1 && (
          <SelectField
            label={words.switchTo}
            value={kept.id}
            options={people.map(({ id, label }) => [id, label])}
            onChange={doings.open}
          />
        )}
        <SelectField<Filter>
          label={list.filter}
          value={filter}
          options={(Object.keys(filters) as Filter[]).map((each) => [each, list.filters[each]])}
          onChange={setFilter}
        />
      </div>
      <Progress items={entries.map(({ item }) => item)} />
      <div class="card roomy stack">
        {shown.length === 0 && <p class="soft">{list.filterEmpty}</p>}
        <Checklist
          key={kept.id}
          entries={shown}
          today={today}
          onChange={doings.changeItem}
          onRemove={doings.removeItem}
        />
        <Add
          label={list.add}
          button={list.addButton}
          name="own-record"
          draft={drafts.of('own-record')}
          onDraft={(text) => drafts.set('own-record', text)}
          onAdd={doings.addItem}
        />
      </div>
    </section>
  );
}

function About({ kept, people, today, doings }: OpenProps) {
  const { case: words, lang } = useWords();
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
      <div class="stack tight">
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
  const { case: words } = useWords();
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
