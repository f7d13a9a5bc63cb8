/** Records that the page or file on screen is: offered to be marked as in hand on a list, never marked by themselves. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeenRecord } from '../core/assessment.ts';
import type { IsoDate, ItemState } from '../core/case/case.ts';
import { setParticular, setState } from '../core/case/item.ts';
import type { Entry } from './checklist.tsx';
import { type ChangeItem, nameOf } from './item.tsx';
import { useWords } from './speak.ts';
import { useChartWords } from './words/charts.ts';
import { fill, sayDay } from './words/fill.ts';

/** What is said of a file; each sentence names the record. */
interface Says {
  readonly shown: string;
  /** With the day of the record. */
  readonly shownOn: string;
  readonly done: string;
  /** Of one that is in hand already. */
  readonly held: string;
}

interface Props {
  readonly entries: readonly Entry[];
  readonly seen: readonly SeenRecord[];
  readonly today: IsoDate;
  /** Of a file; a page is the portal's, which is noted as the way it came. */
  readonly says?: Says;
  /** Where to go once one is marked. */
  readonly next?: ComponentChildren;
  readonly onChange: ChangeItem;
}

const isWanted = (state: ItemState) => state === 'to-ask' || state === 'asked' || state === 'not-in-portal';

/** Nothing where the page is none of them. */
export function InHand({ entries, seen, today, says, next, onChange }: Props) {
  const words = useChartWords();
  const { lang } = useWords();
  const [done, setDone] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes, and the focus with it.
  useEffect(() => {
    const { activeElement: at, body } = document;
    if (done && (at === body || told.current?.parentElement?.contains(at))) told.current?.focus();
  }, [done]);
  const shown = entries.flatMap((entry) => {
    const record = seen.find(({ item }) => item === entry.item.id);
    return record ? [[entry, record] as const] : [];
  });
  const mark = async ({ item, record }: Entry) => {
    const saved = await onChange(item.id, (kept) => {
      const received = setState(kept, 'received', today);
      return received.method || says ? received : setParticular(received, 'method', words.method);
    });
    const name = nameOf(item, record, lang);
    if (saved) setDone(fill(says?.done ?? words.inHandDone, { record: name }));
  };
  return (
    <div class="live" role="status">
      {done && (
        <p class="small soft" tabIndex={-1} ref={told}>
          {done}
        </p>
      )}
      {done && next}
      {shown.map(([entry, { date }]) => {
        const record = nameOf(entry.item, entry.record, lang);
        if (!isWanted(entry.item.state))
          return says && !done && entry.item.state !== 'not-needed' ? (
            <p key={entry.item.id} class="small soft">
              {fill(says.held, { record })}
            </p>
          ) : null;
        return (
          <div key={entry.item.id} class="notice">
            <p dir="auto">
              {date
                ? fill(says?.shownOn ?? words.inHandOn, { record, day: sayDay(date, lang) })
                : fill(says?.shown ?? words.inHand, { record })}
            </p>
            <p>
              <button type="button" class="small" onClick={() => void mark(entry)}>
                {words.inHandAsk}
                <span class="unseen">: {record}</span>
              </button>
            </p>
          </div>
        );
      })}
    </div>
  );
}
