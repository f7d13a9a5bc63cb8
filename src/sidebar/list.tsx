/** The open case: its checklist, its questions, its notes. */
import type { Rules } from '../core/case/agenda.ts';
import type { Case, IsoDate } from '../core/case/case.ts';
import { setCaseNote } from '../core/case/change.ts';
import { holdersKnown } from '../core/case/people.ts';
import { Add } from '../ui/add.tsx';
import type { CaseDoings, Drafts } from '../ui/case.ts';
import { Checklist, type Entry } from '../ui/checklist.tsx';
import { ListChooser } from '../ui/chooser.tsx';
import { TextField } from '../ui/field.tsx';
import { type Person, WhoseList } from '../ui/person.tsx';
import { Progress } from '../ui/progress.tsx';
import { Questions, type Suggestion } from '../ui/questions.tsx';
import { useWords } from '../ui/speak.ts';
import { whyOf } from '../ui/why.tsx';
import { useCaseWords } from '../ui/words/case.ts';

/** The open case as the screens take it. */
export interface OpenCase {
  readonly kept: Case;
  readonly entries: readonly Entry[];
  readonly suggested: readonly Suggestion[];
}

interface Props {
  readonly open: OpenCase | null;
  readonly people: readonly Person[];
  readonly today: IsoDate;
  readonly onPage: readonly string[];
  /** What the dates go by; null until it is here. */
  readonly rules: Rules | null;
  readonly drafts: Drafts;
  readonly doings: CaseDoings;
}

/** The list, or a way to start one. */
export function ListPart({ open, people, today, onPage, rules, drafts, doings }: Props) {
  const words = useCaseWords();
  const { list, lang } = useWords();
  if (!open) {
    return (
      <section class="stack">
        <div class="stack tight">
          <h1 tabIndex={-1}>{words.none}</h1>
          <p class="soft">{words.noneNext}</p>
        </div>
        <WhoseList people={people} likely={null} onStart={doings.start} onAddTo={doings.open} />
      </section>
    );
  }
  const { kept, entries, suggested } = open;
  const items = entries.map(({ item }) => item);
  return (
    <div class="stack wide">
      <section class="stack">
        <div class="stack tight">
          <h1 tabIndex={-1}>{list.title}</h1>
          <ListChooser people={people} kept={kept} onOpen={doings.open}>
            <p class="soft">
              {words.person} <bdi class="host">{kept.label}</bdi>
            </p>
          </ListChooser>
        </div>
        <Progress items={items} />
        <Checklist
          key={kept.id}
          entries={entries}
          today={today}
          onPage={onPage}
          holders={holdersKnown(kept, items)}
          whyOf={rules ? whyOf({ case: kept, items }, entries, rules, lang) : undefined}
          folded
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
      </section>
      <section class="stack close">
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
      <section>
        <TextField
          key={kept.id}
          label={words.note}
          hint={words.noteHint}
          lines="many"
          name="case-note"
          value={kept.note}
          onInput={(note) => doings.changeCase((was) => setCaseNote(was, note), 'note')}
        />
      </section>
    </div>
  );
}
