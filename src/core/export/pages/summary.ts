/** The summary: what a clinic wants to know first, on one page whatever the case holds. */
import { isOwnKind } from '../../case/timeline.ts';
import { type Leaf, leaf, theirs } from '../leaf.ts';
import type { Packet, PacketItem } from '../packet.ts';
import { sayOn } from '../said.ts';
import { type Choice, openQuestions, partsIn, recordGroups, recordsIn } from './choice.ts';
import type { PagesWords } from './words.ts';

/** As much as has room on one page of A4 or Letter: lines, and letters in each. */
const most = { events: 8, event: 110, names: 5, name: 48, questions: 5, question: 140, who: 4, person: 70 };

/** The first letters of a text in one line, with a mark where more follows; the whole stands in its own part. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const signs = [...new Intl.Segmenter(undefined).segment(line.slice(0, length * 12))].map(
    ({ segment }) => segment,
  );
  // A sign can be any number of characters, and take as much room.
  const short = signs
    .slice(0, length)
    .join('')
    .slice(0, length * 3);
  return short === line ? line : `${short.trimEnd()}…`;
}

/** "3 more under Questions". */
const more = (count: number, part: 'timeline' | 'records' | 'questions' | 'contacts', words: PagesWords) =>
  words.more.replace('{count}', String(count)).replace('{part}', words.parts[part]);

function happened({ timeline }: Packet, words: PagesWords): readonly Leaf[] {
  const own = timeline.filter(({ kind }) => isOwnKind(kind));
  const shown = own.slice(-most.events);
  if (shown.length === 0) return [];
  return [
    leaf('h3', {}, words.happened),
    leaf(
      'dl',
      { class: 'dates' },
      shown.map(({ on, kind, what }) => [
        leaf('dt', {}, sayOn(on, words.lang)),
        leaf('dd', {}, `${words.timeline.kinds[kind]}: `, theirs('span', clip(what, most.event))),
      ]),
    ),
    own.length > shown.length
      ? leaf('p', {}, leaf('small', {}, more(own.length - shown.length, 'timeline', words)))
      : [],
  ].flat();
}

function named(item: PacketItem, words: PagesWords): string {
  const name = clip(item.label, most.name);
  const isDue = item.state === 'asked' && item.dueOn !== null;
  return isDue ? `${name} (${words.by} ${sayOn(item.dueOn ?? '', words.lang)})` : name;
}

function records(packet: Packet, choice: Choice, words: PagesWords): readonly Leaf[] {
  const groups = recordGroups.flatMap((group) => {
    const items = recordsIn(packet, choice, group);
    if (items.length === 0) return [];
    const left = items.length - most.names;
    const names = items.slice(0, most.names).map((item) => named(item, words));
    const all = left > 0 ? [...names, more(left, 'records', words)] : names;
    return [
      leaf('dt', {}, `${words.groups[group]} (${items.length})`),
      leaf('dd', {}, theirs('span', all.join('; '))),
    ];
  });
  return [
    leaf('h3', {}, words.parts.records),
    groups.length > 0 ? leaf('dl', { class: 'dates' }, groups) : leaf('p', {}, words.nothing),
  ];
}

function listed(
  part: 'questions' | 'contacts',
  all: readonly string[],
  [count, length]: readonly [number, number],
  words: PagesWords,
): readonly Leaf[] {
  if (all.length === 0) return [];
  const left = all.length - count;
  return [
    leaf('h3', {}, words.parts[part]),
    leaf(
      'ol',
      {},
      all.slice(0, count).map((text) => theirs('li', clip(text, length))),
    ),
    ...(left > 0 ? [leaf('p', {}, leaf('small', {}, more(left, part, words)))] : []),
  ];
}

/** The page. Of questions and contacts it holds what the person puts into the packet. */
export function summary(packet: Packet, choice: Choice, words: PagesWords): readonly Leaf[] {
  const parts = partsIn(packet, choice);
  const names = packet.conditions.map(({ name }) => name);
  const facts = [
    ...(choice.illness && names.length > 0
      ? [
          leaf('dt', {}, words.illness),
          leaf(
            'dd',
            {},
            leaf('strong', {}, clip(names.join('; '), 200)),
            ' ',
            leaf('small', {}, words.illnessMeans),
          ),
        ]
      : []),
    ...(packet.visitOn === null
      ? []
      : [leaf('dt', {}, words.visit), leaf('dd', {}, sayOn(packet.visitOn, words.lang))]),
  ];
  const who = packet.contacts.map(({ name }) => name);
  return [
    ...(facts.length > 0 ? [leaf('dl', { class: 'dates' }, facts)] : []),
    ...happened(packet, words),
    ...records(packet, choice, words),
    ...(parts.includes('questions')
      ? listed('questions', openQuestions(packet), [most.questions, most.question], words)
      : []),
    ...(parts.includes('contacts') ? listed('contacts', who, [most.who, most.person], words) : []),
  ];
}
