/** The records of the open list, arranged as the person likes: what matters first, who has it, or where it stands. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rules } from '../core/case/agenda.ts';
import { type Case, type IsoDate, type ItemState, itemStates } from '../core/case/case.ts';
import type { Office } from '../core/case/holders.ts';
import { setState } from '../core/case/item.ts';
import { holdersKnown } from '../core/case/people.ts';
import { changeTogether } from '../core/case/together.ts';
import { Add } from '../ui/add.tsx';
import type { CaseDoings, Drafts } from '../ui/case.ts';
import { Checklist, type Entry, groups } from '../ui/checklist.tsx';
import { ListChooser } from '../ui/chooser.tsx';
import { SelectField } from '../ui/field.tsx';
import type { Person } from '../ui/person.tsx';
import { Progress } from '../ui/progress.tsx';
import { useWords } from '../ui/speak.ts';
import { whyOf } from '../ui/why.tsx';
import { useBoardWords } from '../ui/words/board.ts';
import { Board } from './board.tsx';
import { Offices, officeParts } from './offices.tsx';
import { Several } from './several.tsx';

const views = ['kind', 'office', 'state'] as const;
/** How the records are arranged. */
export type View = (typeof views)[number];

interface Props {
  readonly kept: Case;
  readonly entries: readonly Entry[];
  readonly people: readonly Person[];
  readonly today: IsoDate;
  /** Null until they are here. */
  readonly rules: Rules | null;
  readonly drafts: Drafts;
  readonly doings: CaseDoings;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onLetter: (office: Office) => void;
}

const filters = {
  all: () => true,
  'to-ask': (state: ItemState) => state === 'to-ask',
  asked: (state: ItemState) => state === 'asked',
  done: (state: ItemState) => state === 'received' || state === 'sent',
  aside: (state: ItemState) => state === 'not-needed' || state === 'not-in-portal',
} as const;
type Filter = keyof typeof filters;

/** The list, with what it can be seen by. */
export function Records(props: Props) {
  const { kept, entries, people, drafts, doings, view, onView } = props;
  const { list } = useWords();
  const board = useBoardWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [several, setSeveral] = useState(false);
  const isBoard = view === 'state' && !several;
  const shown = isBoard ? entries : entries.filter(({ item }) => filters[filter](item.state));
  return (
    <section class="stack">
      <div class="stack tight">
        <h1>{list.title}</h1>
        <p class="soft">{list.intro}</p>
      </div>
      <div class="pair">
        <ListChooser people={people} kept={kept} onOpen={doings.open} />
        <SelectField<View>
          label={board.view}
          name="view"
          value={view}
          options={views.map((each) => [each, board.views[each]])}
          onChange={onView}
        />
        {!isBoard && (
          <SelectField<Filter>
            label={list.filter}
            value={filter}
            options={(Object.keys(filters) as Filter[]).map((each) => [each, list.filters[each]])}
            onChange={setFilter}
          />
        )}
      </div>
      <div class="row end">
        <div class="grow">
          <Progress items={entries.map(({ item }) => item)} />
        </div>
        <button type="button" class="small" onClick={() => setSeveral(!several)}>
          {several ? board.severalDone : board.several}
        </button>
      </div>
      <div class={isBoard ? 'stack' : 'card roomy stack'}>
        {shown.length === 0 && <p class="soft">{list.filterEmpty}</p>}
        {several ? <Choosing {...props} entries={shown} /> : <Arranged {...props} entries={shown} />}
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

function Choosing({ kept, entries, today, drafts, doings, view }: Props) {
  const { list, lang } = useWords();
  const board = useBoardWords();
  const parts = {
    kind: () => groups(entries).map(([part, some]) => [list[part], some] as const),
    office: () => officeParts(entries, board, lang),
    state: () =>
      itemStates
        .map((state) => [list.states[state], entries.filter(({ item }) => item.state === state)] as const)
        .filter(([, { length }]) => length > 0),
  }[view]();
  return (
    <Several
      key={kept.id}
      parts={parts}
      holders={holdersKnown(
        kept,
        entries.map(({ item }) => item),
      )}
      drafts={drafts}
      onApply={(ids, together) =>
        doings.changeItems(ids, (item) => changeTogether(item, together, today), 'records-together')
      }
    />
  );
}

function Arranged({ kept, entries, today, rules, doings, view, onView, onLetter }: Props) {
  const { lang } = useWords();
  const opening = useRef<string | null>(null);
  useEffect(() => {
    const more =
      opening.current && document.getElementById(`more-tick-${opening.current.replace(/\W/g, '-')}`);
    opening.current = null;
    if (!(more instanceof HTMLDetailsElement)) return;
    more.open = true;
    more.scrollIntoView({ block: 'center' });
    more.querySelector('summary')?.focus({ preventScroll: true });
  }, [view]);
  const items = entries.map(({ item }) => item);
  if (view === 'state') {
    return (
      <Board
        key={kept.id}
        entries={entries}
        today={today}
        onMove={(id, state) => doings.changeItem(id, (item) => setState(item, state, today))}
        onOpen={(id) => {
          opening.current = id;
          onView('kind');
        }}
      />
    );
  }
  const lines = {
    ...{ entries, today, onChange: doings.changeItem, onRemove: doings.removeItem },
    holders: holdersKnown(kept, items),
    whyOf: rules ? whyOf({ case: kept, items }, entries, rules, lang) : undefined,
  };
  return view === 'office' ? (
    <Offices key={kept.id} kept={kept} {...lines} onLetter={onLetter} />
  ) : (
    <Checklist key={kept.id} {...lines} />
  );
}
