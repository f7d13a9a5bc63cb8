/** The checklist: the ones to start with, the person's own, then the rest in parts that can be folded away. */
import type { ComponentChildren } from 'preact';
import type { CaseItem, IsoDate } from '../core/case/case.ts';
import { isOwn } from '../core/case/item.ts';
import type { RecordItem } from '../core/records/record.ts';
import { type ChangeItem, Item } from './item.tsx';
import { Some } from './some.tsx';
import { useWords } from './speak.ts';

/** An item with its record in the catalogue; null for the person's own. */
export interface Entry {
  readonly item: CaseItem;
  readonly record: RecordItem | null;
}

interface LinesProps {
  readonly entries: readonly Entry[];
  readonly today: IsoDate;
  /** Ids of records that the page on screen is. */
  readonly onPage?: readonly string[];
  /** Holders that are known already, to choose from. */
  readonly holders?: readonly string[];
  /** Why a record is hoped for by its day. */
  readonly whyOf?: ((item: CaseItem) => ComponentChildren) | undefined;
  readonly onChange: ChangeItem;
  readonly onRemove: (id: string) => void;
}

interface Props extends LinesProps {
  /** True where all but the first parts are folded away until asked for. */
  readonly folded?: boolean;
}

/** The parts of the list, in their order. */
export const parts = ['start', 'own', 'family', 'everyone', 'paper'] as const;
export type Part = (typeof parts)[number];

function partOf({ item, record }: Entry): Part {
  if (isOwn(item) || !record) return 'own';
  if (record.start !== null) return 'start';
  if (record.kind === 'paper') return 'paper';
  const { conditions, categories, facts } = record.for;
  return conditions || categories || facts ? 'family' : 'everyone';
}

/** Entries by part, in the catalogue's order; everything keeps its place when ticked. */
export function groups(entries: readonly Entry[]): readonly (readonly [Part, readonly Entry[]])[] {
  const place = ({ record }: Entry) => (record?.start ?? 7) * 1000 + (record?.rank ?? 50);
  const sorted = entries.toSorted((a, b) => place(a) - place(b) || (a.item.id < b.item.id ? -1 : 1));
  const some = (part: Part) => sorted.filter((entry) => partOf(entry) === part);
  return parts.map((part) => [part, some(part)] as const).filter(([, { length }]) => length > 0);
}

/** Records in a row, each with all that is known of it a tap away. */
export function Lines({ entries, today, onPage = [], holders, whyOf, onChange, onRemove }: LinesProps) {
  return (
    <ul class="plain list">
      <Some all={entries} around="li">
        {({ item, record }) => (
          <Item
            key={item.id}
            item={item}
            record={record}
            today={today}
            onPage={onPage.includes(item.id)}
            holders={holders}
            why={whyOf?.(item)}
            onChange={onChange}
            onRemove={onRemove}
          />
        )}
      </Some>
    </ul>
  );
}

/** All parts that hold anything. */
export function Checklist({ entries, folded = false, ...rest }: Props) {
  const { list } = useWords();
  return (
    <div class="stack checklist">
      {groups(entries).map(([part, some]) =>
        folded && part !== 'start' && part !== 'own' ? (
          <details key={part} id={`part-${part}`}>
            <summary>
              <h2>
                {list[part]} <span class="soft">({some.length})</span>
              </h2>
            </summary>
            <Lines entries={some} {...rest} />
          </details>
        ) : (
          <section key={part}>
            <h2>{list[part]}</h2>
            {part === 'start' && <p class="small soft">{list.startMeans}</p>}
            <Lines entries={some} {...rest} />
          </section>
        ),
      )}
    </div>
  );
}
