/** Records of the open list that the page on screen is: offered to be marked as in hand, never marked by themselves. */
import { useState } from 'preact/hooks';
import type { SeenRecord } from '../core/assessment.ts';
import type { IsoDate, ItemState } from '../core/case/case.ts';
import { setParticular, setState } from '../core/case/item.ts';
import type { Entry } from '../ui/checklist.tsx';
import { type ChangeItem, nameOf } from '../ui/item.tsx';
import { useWords } from '../ui/speak.ts';
import { useChartWords } from '../ui/words/charts.ts';
import { fill, sayDay } from '../ui/words/fill.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly seen: readonly SeenRecord[];
  readonly today: IsoDate;
  readonly onChange: ChangeItem;
}

const isWanted = (state: ItemState) => state === 'to-ask' || state === 'asked' || state === 'not-in-portal';

/** Nothing where the page is none of them. */
export function InHand({ entries, seen, today, onChange }: Props) {
  const words = useChartWords();
  const { lang } = useWords();
  const [done, setDone] = useState('');
  const offered = entries.flatMap((entry) => {
    const shown = seen.find(({ item }) => item === entry.item.id);
    return shown && isWanted(entry.item.state) ? [[entry, shown] as const] : [];
  });
  const mark = async ({ item, record }: Entry) => {
    const saved = await onChange(item.id, (kept) => {
      const received = setState(kept, 'received', today);
      return received.method ? received : setParticular(received, 'method', words.method);
    });
    if (saved) setDone(fill(words.inHandDone, { record: nameOf(item, record, lang) }));
  };
  return (
    <div class="live" role="status">
      {done && <p class="small soft">{done}</p>}
      {offered.map(([entry, { date }]) => {
        const record = nameOf(entry.item, entry.record, lang);
        return (
          <div key={entry.item.id} class="notice">
            <p dir="auto">
              {date
                ? fill(words.inHandOn, { record, day: sayDay(date, lang) })
                : fill(words.inHand, { record })}
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
