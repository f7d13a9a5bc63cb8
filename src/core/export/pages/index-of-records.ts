/** The index of records: what is enclosed, what is on its way, and who has it. */
import { type Leaf, leaf, theirs } from '../leaf.ts';
import type { Packet, PacketItem } from '../packet.ts';
import { sayOn } from '../said.ts';
import { type Choice, type RecordGroup, recordGroups, recordsIn } from './choice.ts';
import type { PagesWords } from './words.ts';

type Column = 'from' | 'holder' | 'asked' | 'expected' | 'received' | 'sent' | 'reference';

/** The columns of each group behind the record; one that would be empty stays out. */
const columns: Readonly<Record<RecordGroup, readonly Column[]>> = {
  enclosed: ['from', 'received', 'reference'],
  sent: ['from', 'sent', 'reference'],
  coming: ['holder', 'asked', 'expected', 'reference'],
  held: ['from', 'received', 'reference'],
  'to-ask': ['holder'],
};

/** Where a record comes from, or who has it; where that is our guess, it says so, and of one that is here nothing. */
function placeOf({ holder, isHolderKnown, own }: PacketItem, column: Column, words: PagesWords): string {
  if (isHolderKnown) return holder;
  if (holder === '') return own ? '' : words.patient;
  return column === 'holder' ? words.usually.replace('{place}', () => holder) : '';
}

function textOf(item: PacketItem, column: Column, words: PagesWords): string {
  switch (column) {
    case 'from':
    case 'holder':
      return placeOf(item, column, words);
    case 'reference':
      return item.particulars.reference;
    default: {
      const days = {
        asked: item.askedOn,
        expected: item.dueOn,
        received: item.receivedOn,
        sent: item.sentOn,
      };
      const on = days[column];
      return on === null ? '' : sayOn(on, words.lang);
    }
  }
}

const isDay = (column: Column) => !['from', 'holder', 'reference'].includes(column);

function table(
  group: RecordGroup,
  { visitOn }: Packet,
  items: readonly PacketItem[],
  words: PagesWords,
): Leaf {
  const text = (item: PacketItem, column: Column) => textOf(item, column, words);
  const isLate = ({ dueOn }: PacketItem) => dueOn !== null && visitOn !== null && dueOn > visitOn;
  const shown = columns[group].filter((column) => items.some((item) => text(item, column).trim() !== ''));
  const head = ['record' as const, ...shown].map((name) => leaf('th', { scope: 'col' }, words[name]));
  const cell = (item: PacketItem, column: Column) => {
    const name = { 'data-name': words[column] };
    const said = text(item, column);
    if (!isDay(column)) return theirs('td', said, name);
    const late = column === 'expected' && isLate(item) ? leaf('small', {}, words.afterVisit) : null;
    return leaf('td', { class: 'day', ...name }, said, late);
  };
  const rows = items.map((item) =>
    leaf(
      'tr',
      {},
      theirs('th', item.label, { scope: 'row' }),
      shown.map((column) => cell(item, column)),
    ),
  );
  return leaf(
    'table',
    { class: `records ${group}` },
    leaf('caption', {}, `${words.groups[group]} (${items.length})`),
    leaf('thead', {}, leaf('tr', {}, head)),
    leaf('tbody', {}, rows),
  );
}

/** One table for each group that holds any. */
export function indexOfRecords(packet: Packet, choice: Choice, words: PagesWords): readonly Leaf[] {
  const tables = recordGroups.flatMap((group) => {
    const items = recordsIn(packet, choice, group);
    return items.length > 0 ? [table(group, packet, items, words)] : [];
  });
  return tables.length > 0 ? tables : [leaf('p', {}, words.nothing)];
}
