/** The packet for a clinic as one tree of pages, which the screen, the printer and the file all draw. */
import type { Typed } from '../../case/kept-letters.ts';
import { type Leaf, leaf, theirs } from '../leaf.ts';
import type { Packet } from '../packet.ts';
import { sayOn } from '../said.ts';
import { timelinePictures, timelineTable } from '../timeline-table.ts';
import { type Choice, happeningsIn, openQuestions, type PagePart, partsIn } from './choice.ts';
import { cover } from './cover.ts';
import { indexOfRecords } from './index-of-records.ts';
import { summary } from './summary.ts';
import type { PagesWords } from './words.ts';

const questions = (packet: Packet): readonly Leaf[] => [
  leaf(
    'ol',
    { class: 'asked' },
    openQuestions(packet).map((text) => leaf('li', {}, theirs('p', text), leaf('div', { class: 'rule' }))),
  ),
];

function timeline(packet: Packet, choice: Choice, words: PagesWords): readonly Leaf[] {
  const all = happeningsIn(packet, choice);
  return [
    timelinePictures(all, packet.madeOn, words.timeline, words.lang),
    timelineTable(all, words.timeline, (on) => sayOn(on, words.lang)),
  ];
}

function contacts({ contacts: all }: Packet, words: PagesWords): readonly Leaf[] {
  const rows = all.map(({ name, as, records }) => {
    const named = records.map((record) =>
      record.reference === '' ? record.name : `${record.name} (${words.reference}: ${record.reference})`,
    );
    return leaf(
      'tr',
      {},
      theirs('th', name, { scope: 'row' }),
      theirs('td', [...(as === null ? [] : [words.as[as]]), ...named].join('; ')),
    );
  });
  const head = [words.who, words.has].map((name) => leaf('th', { scope: 'col' }, name));
  return [
    leaf('table', { class: 'contacts' }, leaf('thead', {}, leaf('tr', {}, head)), leaf('tbody', {}, rows)),
  ];
}

function opinions({ opinions: all }: Packet, words: PagesWords): readonly Leaf[] {
  if (all === null) return [];
  const head = all.ranks.map((rank) => leaf('th', { scope: 'col' }, words.ranks[rank]));
  const rows = all.rows.map(({ label, cells }) =>
    leaf(
      'tr',
      {},
      leaf('th', { scope: 'row' }, label),
      cells.map((cell) => theirs('td', cell)),
    ),
  );
  return [
    ...(all.outcome ? [leaf('p', {}, words.outcome[all.outcome])] : []),
    leaf('table', {}, leaf('thead', {}, leaf('tr', {}, leaf('td'), head)), leaf('tbody', {}, rows)),
  ];
}

function bodyOf(
  part: PagePart,
  packet: Packet,
  typed: Typed,
  choice: Choice,
  words: PagesWords,
): readonly Leaf[] {
  switch (part) {
    case 'cover':
      return cover(packet, typed, choice, words);
    case 'summary':
      return summary(packet, choice, words);
    case 'timeline':
      return timeline(packet, choice, words);
    case 'records':
      return indexOfRecords(packet, choice, words);
    case 'questions':
      return questions(packet);
    case 'contacts':
      return contacts(packet, words);
    case 'opinions':
      return opinions(packet, words);
    case 'notes':
      return [theirs('p', packet.note, { class: 'written' })];
  }
}

/** The pages: `packet` made for other readers, `typed` from the letters. Nothing in it comes from a portal's page but what the person kept. */
export function pagesOf(packet: Packet, typed: Typed, choice: Choice, words: PagesWords): Leaf {
  const parts = partsIn(packet, choice);
  return leaf(
    'article',
    { class: 'pages', lang: words.lang, dir: words.dir },
    leaf('h1', {}, words.title),
    parts.map((part) =>
      leaf(
        'section',
        { class: `part ${part}` },
        part === 'cover' ? null : leaf('h2', {}, words.parts[part]),
        bodyOf(part, packet, typed, choice, words),
      ),
    ),
  );
}
