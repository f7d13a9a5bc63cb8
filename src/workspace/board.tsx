/** The records as a board: a column for each state. Cards are dragged, or moved by a menu of plain buttons. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type IsoDate, type ItemState, itemStates } from '../core/case/case.ts';
import { standingOf } from '../core/case/holders.ts';
import { type Entry, groups } from '../ui/checklist.tsx';
import { nameOf, Tags } from '../ui/item.tsx';
import { Some } from '../ui/some.tsx';
import { useWords } from '../ui/speak.ts';
import { useBoardWords } from '../ui/words/board.ts';
import { fill } from '../ui/words/fill.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly today: IsoDate;
  readonly onMove: (id: string, state: ItemState) => Promise<boolean>;
  /** Shows all that is known of a record. */
  readonly onOpen: (id: string) => void;
}

const moveId = (id: string) => `move-${id.replace(/\W/g, '-')}`;

/** What is moved is said aloud, and keeps the focus where it lands. */
export function Board({ entries, today, onMove, onOpen }: Props) {
  const words = useBoardWords();
  const { list, lang } = useWords();
  const [over, setOver] = useState<ItemState | null>(null);
  const [said, setSaid] = useState('');
  const dragged = useRef<string | null>(null);
  const moving = useRef<{ readonly id: string; readonly state: ItemState } | null>(null);
  useEffect(() => {
    const { id, state } = moving.current ?? {};
    if (id === undefined || !entries.some(({ item }) => item.id === id && item.state === state)) return;
    moving.current = null;
    document.getElementById(moveId(id))?.focus();
  }, [entries]);
  const sorted = groups(entries).flatMap(([, some]) => some);
  const move = async (id: string, state: ItemState) => {
    const entry = entries.find(({ item }) => item.id === id);
    if (!entry || entry.item.state === state) return;
    moving.current = { id, state };
    if (!(await onMove(id, state))) return;
    const record = nameOf(entry.item, entry.record, lang);
    setSaid(fill(words.moved, { record, state: list.states[state] }));
  };
  return (
    <div class="stack">
      <p class="small soft">{words.means}</p>
      <p role="status" class="unseen">
        {said}
      </p>
      <div class="board">
        {itemStates.map((state) => {
          const some = sorted.filter(({ item }) => item.state === state);
          return (
            <fieldset
              key={state}
              class={over === state ? 'column over' : 'column'}
              data-column={state}
              onDragOver={(event) => {
                if (dragged.current === null) return;
                event.preventDefault();
                setOver(state);
              }}
              onDragLeave={(event) => {
                if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null);
              }}
              onDrop={(event) => {
                event.preventDefault();
                setOver(null);
                if (dragged.current !== null) void move(dragged.current, state);
              }}
            >
              <legend>
                <h2>{fill(words.column, { state: list.states[state], count: some.length })}</h2>
              </legend>
              {some.length === 0 && <p class="small soft">{words.empty}</p>}
              <ul class="plain">
                <Some all={some} around="li">
                  {(entry) => (
                    <Card
                      key={entry.item.id}
                      {...{ entry, today, onOpen }}
                      onMove={(to) => void move(entry.item.id, to)}
                      onDrag={(on) => {
                        dragged.current = on ? entry.item.id : null;
                        if (!on) setOver(null);
                      }}
                    />
                  )}
                </Some>
              </ul>
            </fieldset>
          );
        })}
      </div>
    </div>
  );
}

interface CardProps extends Pick<Props, 'today' | 'onOpen'> {
  readonly entry: Entry;
  readonly onMove: (state: ItemState) => void;
  readonly onDrag: (on: boolean) => void;
}

function Card({ entry: { item, record }, today, onMove, onOpen, onDrag }: CardProps) {
  const words = useBoardWords();
  const { list, lang } = useWords();
  const name = nameOf(item, record, lang);
  return (
    <li
      class="card flat stack tight"
      draggable
      onDragStart={(event) => {
        // Without a word of what it is: it might be dropped anywhere, on a site too.
        event.dataTransfer?.setData('application/x-card', '');
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
    >
      <p class="name" dir="auto">
        {name}
      </p>
      {item.holder && (
        <p class="small soft" dir="auto">
          {item.holder}
        </p>
      )}
      <Tags item={item} today={today} onPage={false} />
      <details>
        <summary id={moveId(item.id)} class="small">
          <span>
            {words.move}
            <span class="unseen">: {name}</span>
          </span>
        </summary>
        <div class="stack tight opened">
          {itemStates
            .filter((state) => state !== item.state)
            .map((state) => (
              <button key={state} type="button" class="small" onClick={() => onMove(state)}>
                <span class="unseen">{fill(words.moveTo, { state: '' })}</span>
                {list.states[standingOf(state, record ?? undefined)]}
              </button>
            ))}
          <button type="button" class="quiet small" onClick={() => onOpen(item.id)}>
            {words.open}
            <span class="unseen"> {fill(words.openWhich, { record: name })}</span>
          </button>
        </div>
      </details>
    </li>
  );
}
