/** The timeline for a reader: the picture, in a wide and a narrow form, and the table that says the same. */
import type { IsoDate } from '../case/case.ts';
import { type Leaf, leaf, theirs } from './leaf.ts';
import type { PacketHappening } from './packet.ts';
import { timelinePicture } from './timeline-picture.ts';
import type { TimelineWords } from './words.ts';

/** Both forms of the picture; the page's style shows the one that has room. `lang`: BCP 47. */
export function timelinePictures(
  happenings: readonly PacketHappening[],
  today: IsoDate,
  words: TimelineWords,
  lang: string,
): Leaf {
  const name = words.picture.replace('{count}', String(happenings.length));
  const draw = (width: number) => timelinePicture(happenings, today, width, { ...words, lang }, name);
  return leaf(
    'div',
    { class: 'timeline' },
    leaf('div', { class: 'wide' }, draw(680)),
    leaf('div', { class: 'narrow' }, draw(300)),
  );
}

/** The table; `sayOn` says a date. */
export function timelineTable(
  happenings: readonly PacketHappening[],
  words: TimelineWords,
  sayOn: (on: string) => string,
): Leaf {
  const head = [words.number, words.when, words.kind, words.what];
  return leaf(
    'table',
    { class: 'happenings' },
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
      happenings.map(({ on, kind, what }, at) =>
        leaf(
          'tr',
          {},
          leaf('td', {}, String(at + 1)),
          leaf('th', { scope: 'row' }, sayOn(on)),
          leaf('td', {}, words.kinds[kind]),
          theirs('td', what),
        ),
      ),
    ),
  );
}
