/** One record on the checklist: ticked when in hand, with all that is known of it a tap away. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseItem, IsoDate, ItemState } from '../core/case/case.ts';
import { itemStates } from '../core/case/case.ts';
import { daysBetween } from '../core/case/day.ts';
import { standingOf } from '../core/case/holders.ts';
import {
  type ItemDate,
  isOwn,
  particulars,
  setDate,
  setHolder,
  setLabel,
  setNote,
  setParticular,
  setState,
} from '../core/case/item.ts';
import type { RecordItem } from '../core/records/record.ts';
import { DateField, SelectField, TextField } from './field.tsx';
import { RecordFacts } from './record.tsx';
import { say, useWords } from './speak.ts';
import { Tick } from './tick.tsx';
import { sayDay } from './words/fill.ts';

/** Asks for a change; `typing` names the field for every keystroke in it. Answers whether it was saved. */
export type ChangeItem = (
  id: string,
  change: (item: CaseItem) => CaseItem,
  typing?: string,
) => Promise<boolean>;

interface Props {
  readonly item: CaseItem;
  /** The catalogue's record, or null for one the person added. */
  readonly record: RecordItem | null;
  readonly today: IsoDate;
  readonly onPage: boolean;
  /** Holders that are known already, to choose from. */
  readonly holders?: readonly string[] | undefined;
  /** Why it is hoped for by that day; shown beside the dates. */
  readonly why?: ComponentChildren;
  readonly onChange: ChangeItem;
  readonly onRemove: (id: string) => void;
}

const inHand = (state: ItemState) => state === 'received' || state === 'sent';

/** Ticked means "I have it". Unticking goes back to asked where it was asked for. */
function ticked(item: CaseItem, on: boolean, today: IsoDate): CaseItem {
  return setState(item, on ? 'received' : item.askedOn ? 'asked' : 'to-ask', today);
}

/** The name of a record: the catalogue's, or the person's own. */
export function nameOf(item: CaseItem, record: RecordItem | null, lang: string): string {
  return item.label || (record ? say(record.label, lang) : item.id);
}

/** One line of the list. */
export function Item({ item, record, today, onPage, holders, why, onChange, onRemove }: Props) {
  const { list, lang } = useWords();
  const name = nameOf(item, record, lang);
  const said = (state: ItemState) => list.states[standingOf(state, record ?? undefined)];
  const id = `tick-${item.id.replace(/\W/g, '-')}`;
  return (
    <li class="item" data-state={item.state}>
      <Tick
        id={id}
        checked={inHand(item.state)}
        onTick={(on) => onChange(item.id, (kept) => ticked(kept, on, today))}
      />
      <label class="name" for={id} dir="auto">
        <span class="unseen">{list.have}: </span>
        {name}
      </label>
      <div class="rest">
        <details id={`more-${id}`}>
          <summary>
            <span>{said(item.state)}</span>
            <Tags item={item} today={today} onPage={onPage} />
            <span class="unseen">
              . {list.details}: {name}
            </span>
          </summary>
          <div class="stack close opened">
            {record && <RecordFacts record={record} />}
            <SelectField<ItemState>
              label={list.state}
              name="state"
              value={item.state}
              options={itemStates.map((state) => [state, said(state)])}
              onChange={(state) => onChange(item.id, (kept) => setState(kept, state, today))}
            />
            <TextField
              label={list.holder}
              name="holder"
              hint={list.holderHint}
              suggestions={holders}
              value={item.holder}
              onInput={(holder) => onChange(item.id, (kept) => setHolder(kept, holder), 'holder')}
            />
            <Dates item={item} onChange={onChange} />
            {item.state === 'asked' && item.dueOn && why}
            <TextField
              label={list.note}
              lines="many"
              name="note"
              value={item.note}
              onInput={(note) => onChange(item.id, (kept) => setNote(kept, note), 'note')}
            />
            <Particulars item={item} onChange={onChange} />
            {isOwn(item) && (
              <>
                <TextField
                  label={list.name}
                  name="label"
                  value={item.label}
                  onInput={(label) => onChange(item.id, (kept) => setLabel(kept, label), 'label')}
                />
                <p>
                  <button type="button" class="small" onClick={() => onRemove(item.id)}>
                    {list.remove}
                  </button>
                </p>
              </>
            )}
          </div>
        </details>
      </div>
    </li>
  );
}

/** Where it stands in time, and whether the page on screen is it. */
export function Tags({ item, today, onPage }: Pick<Props, 'item' | 'today' | 'onPage'>) {
  const { list, lang } = useWords();
  const days = item.state === 'asked' && item.dueOn ? daysBetween(today, item.dueOn) : null;
  if (days === null && !onPage) return null;
  const due = days === null ? '' : days < 0 ? list.overdue : days === 0 ? list.dueToday : list.dueSoon;
  return (
    <>
      {onPage && <span class="tag">{list.onPage}</span>}
      {days !== null && item.dueOn && (
        <span class={days <= 0 ? 'tag haste' : 'tag'}>
          {due} · {sayDay(item.dueOn, lang, 'medium')}
        </span>
      )}
    </>
  );
}

const datesFor: Readonly<Record<ItemState, readonly ItemDate[]>> = {
  'to-ask': [],
  asked: ['askedOn', 'dueOn'],
  received: ['askedOn', 'receivedOn'],
  sent: ['askedOn', 'receivedOn', 'sentOn'],
  'not-needed': [],
  'not-in-portal': ['askedOn'],
};

function Dates({ item, onChange }: Pick<Props, 'item' | 'onChange'>) {
  const { list } = useWords();
  const shown = datesFor[item.state];
  if (shown.length === 0) return null;
  return (
    <div class="dates">
      {shown.map((which) => (
        <DateField
          key={which}
          label={list[which]}
          name={which}
          value={item[which]}
          onChange={(day) => onChange(item.id, (kept) => setDate(kept, which, day))}
        />
      ))}
    </div>
  );
}

/** What else can be written down of a request, out of the way until it is wanted. */
function Particulars({ item, onChange }: Pick<Props, 'item' | 'onChange'>) {
  const { list } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{list.particulars}</summary>
      {open && (
        <div class="stack close opened">
          {particulars.map((which) => (
            <TextField
              key={which}
              label={list.particular[which]}
              name={which}
              hint={list.particularHint[which]}
              value={item[which] ?? ''}
              onInput={(text) => onChange(item.id, (kept) => setParticular(kept, which, text), which)}
            />
          ))}
        </div>
      )}
    </details>
  );
}
