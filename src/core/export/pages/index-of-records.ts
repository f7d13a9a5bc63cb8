/** The index of records: what is enclosed, what is on its way, and who has it. */
import { type Leaf, leaf, theirs } from '../leaf.ts';
import type { Packet, PacketItem } from '../packet.ts';
import { sayOn } from '../said.ts';
import { type Choice, type RecordGroup, recordGroups, recordsIn } from './choice.ts';
import type { PagesWords } from './words.ts';

type Column = 'asked' | 'expected' | 'received' | 'sent' | 'reference';

/** The columns of each group behind the record and who has it. */
const columns: Readonly<Record<RecordGroup, readonly Column[]>> = {
  enclosed: ['received', 'reference'],
  sent: ['sent', 'reference'],
  coming: ['asked', 'expected', 'reference'],
  held: ['received', 'reference'],
  'to-ask': [],
};

function cellOf(item: PacketItem, column: Column, words: PagesWords): Leaf {
  const day = { asked: item.askedOn, expected: item.dueOn, received: item.receivedOn, sent: item.sentOn };
  const name = { 'data-name': words[column] };
  if (column === 'reference') return theirs('td', item.particulars.reference, name);
  const on = day[column];
  return leaf('td', { class: 'day', ...name }, on === null ? null : sayOn(on, words.lang));
}

function table(group: RecordGroup, items: readonly PacketItem[], words: PagesWords): Leaf {
  const isHere = group === 'enclosed' || group === 'sent' || group === 'held';
  const head = [
    words.record,
    isHere ? words.from : words.holder,
    ...columns[group].map((column) => words[column]),
  ];
  return leaf(
    'table',
    { class: `records ${group}` },
    leaf('caption', {}, `${words.groups[group]} (${items.length})`),
    leaf(
      'thead',
      {},
      leaf(
        'tr',
        {},
        head.map((name) => leaf('th', { scope: 'col' }, name)),
      ),
    ),
    leaf(
      'tbody',
      {},
      items.map((item) =>
        leaf(
          'tr',
          {},
          theirs('th', item.label, { scope: 'row' }),
          theirs('td', item.holder || (item.own ? '' : words.patient)),
          columns[group].map((column) => cellOf(item, column, words)),
        ),
      ),
    ),
  );
}

/** One table for each group that holds any. */
export function indexOfRecords(packet: Packet, choice: Choice, words: PagesWords): readonly Leaf[] {
  const tables = recordGroups.flatMap((group) => {
    const items = recordsIn(packet, choice, group);
    return items.length > 0 ? [table(group, items, words)] : [];
  });
  return tables.length > 0 ? tables : [leaf('p', {}, words.nothing)];
}
