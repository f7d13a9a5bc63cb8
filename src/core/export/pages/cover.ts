/** The cover sheet: who it is about, for the person to fill in; whom it is for; what is in it. */
import type { Typed } from '../../case/kept-letters.ts';
import { type Leaf, leaf, theirs } from '../leaf.ts';
import type { Packet } from '../packet.ts';
import { sayOn } from '../said.ts';
import {
  type Choice,
  happeningsIn,
  openQuestions,
  type PagePart,
  partsIn,
  recordGroups,
  recordsIn,
} from './choice.ts';
import { coverBlanks, type PagesWords } from './words.ts';

/** A line to write on, or what stands on it. */
const line = (name: string, said: string, words: PagesWords): readonly Leaf[] => [
  leaf('dt', {}, name),
  said.trim() === ''
    ? leaf('dd', { class: 'rule' }, leaf('small', {}, words.byHand))
    : theirs('dd', said, { class: 'rule' }),
];

/** How much there is of a part, where that helps; null else. */
function countOf(part: PagePart, packet: Packet, choice: Choice): number | null {
  switch (part) {
    case 'timeline':
      return happeningsIn(packet, choice).length;
    case 'records':
      return recordGroups.reduce((sum, group) => sum + recordsIn(packet, choice, group).length, 0);
    case 'questions':
      return openQuestions(packet).length;
    case 'contacts':
      return packet.contacts.length;
    default:
      return null;
  }
}

/** The sheet. `typed`: blanks as the person filled them in for their letters. */
export function cover(packet: Packet, typed: Typed, choice: Choice, words: PagesWords): readonly Leaf[] {
  const said = (blank: string) => (choice.typed ? (typed[blank] ?? '') : '');
  const parts = partsIn(packet, choice).filter((part) => part !== 'cover');
  return [
    leaf('p', { class: 'about' }, words.about),
    leaf(
      'dl',
      { class: 'lines' },
      coverBlanks.map((blank) => line(words.blanks[blank], said(blank), words)),
    ),
    leaf(
      'dl',
      { class: 'lines' },
      line(words.to, said('second-doctor'), words),
      line(words.visit, packet.visitOn === null ? '' : sayOn(packet.visitOn, words.lang), words),
    ),
    leaf('h2', {}, words.contents),
    leaf(
      'ul',
      { class: 'contents' },
      parts.map((part) => {
        const count = countOf(part, packet, choice);
        return leaf('li', {}, words.parts[part], count === null ? null : ` (${count})`);
      }),
    ),
    leaf('p', {}, leaf('small', {}, `${words.madeOn} ${sayOn(packet.madeOn, words.lang)}`)),
  ];
}
