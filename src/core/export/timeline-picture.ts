/** The timeline as a picture: a lane for each kind, a numbered mark for each thing, as the table beside it numbers them. */
import type { IsoDate } from '../case/case.ts';
import { eventKinds, spanOf } from '../case/events.ts';
import { type HappeningKind, isOwnKind } from '../case/timeline.ts';
import { type Leaf, leaf } from './leaf.ts';
import type { PacketHappening } from './packet.ts';
import { sayOn } from './said.ts';
import { type Scale, scaleOf } from './time-scale.ts';

export const lanes = [...eventKinds, 'records'] as const;
/** Lanes from the top; the last holds all that the list itself tells. */
export type Lane = (typeof lanes)[number];

/** The words of the picture. */
export interface PictureWords {
  readonly lang: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly today: string;
}

/** In the drawing's units, which are pixels where it is drawn as wide as it is. */
const R = 9;
const HIGH = 4;
const SIDE = 12;
const END = 34;

const laneOf = (kind: HappeningKind): Lane => (isOwnKind(kind) ? kind : 'records');

interface Mark {
  readonly number: number;
  readonly x: number;
  /** The ends of a month or a year that is all that is known, no later than today where it has begun; null for a day. */
  readonly bar: readonly [from: number, to: number] | null;
  readonly isAhead: boolean;
}

/** Marks that would lie on one another, to stand one above the other at `x`. */
interface Column {
  readonly x: number;
  readonly marks: readonly Mark[];
}

const WIDE = 2 * R + 2;

/** The columns of a lane. What is ahead never stands with what was: it moves to the right of it, and of today at `now`. */
function columnsOf(marks: readonly Mark[], now: number): readonly Column[] {
  const columns: { x: number; marks: Mark[] }[] = [];
  const sorted = marks.toSorted((a, b) => a.x - b.x);
  for (const mark of sorted) {
    const last = columns.at(-1);
    const isSame = last?.marks[0]?.isAhead === mark.isAhead;
    if (last && isSame && mark.x - last.x < WIDE) last.marks.push(mark);
    else {
      const free = mark.isAhead ? Math.max((last?.x ?? 0) + WIDE, now + R + 3) : mark.x;
      columns.push({ x: Math.max(mark.x, free), marks: [mark] });
    }
  }
  return columns;
}

const words = (x: number, y: number, said: string, more: Readonly<Record<string, string | number>> = {}) =>
  leaf('text', { x, y, 'font-size': 11, fill: 'currentColor', ...more }, said);

const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  more: Readonly<Record<string, string | number>>,
) => leaf('line', { x1, y1, x2, y2, stroke: 'currentColor', ...more });

/** A day is round; what is known by its month or year alone is square. What is still ahead is hollow. */
function markAt(x: number, y: number, { number, bar, isAhead }: Mark): readonly Leaf[] {
  const ink = { stroke: 'currentColor', 'stroke-width': 1.5, fill: isAhead ? 'Canvas' : 'currentColor' };
  const said = String(number);
  return [
    bar === null
      ? leaf('circle', { cx: x, cy: y, r: R, ...ink })
      : leaf('rect', { x: x - R, y: y - R, width: 2 * R, height: 2 * R, rx: 3, ...ink }),
    words(x, y + 3.5, said, {
      ...{ 'text-anchor': 'middle', fill: isAhead ? 'currentColor' : 'Canvas' },
      'font-size': said.length > 2 ? 8 : 10.5,
    }),
  ];
}

/** The stretch that a month or a year takes, with its two ends. */
const barAt = ([from, to]: readonly [number, number], y: number): readonly Leaf[] => [
  line(from, y, to, y, { 'stroke-width': 3, 'stroke-opacity': 0.35 }),
  ...[from, to].map((x) => line(x, y - 5, x, y + 5, { 'stroke-width': 1.5 })),
];

/** As many of a column's marks as are drawn; the others are counted. */
const shownOf = ({ marks }: Column): readonly Mark[] =>
  marks.length > HIGH ? marks.slice(0, HIGH - 1) : marks;

/** `room`: how far the next column, or the frame, is from its middle. */
function columnAt(column: Column, base: number, room: number): readonly Leaf[] {
  const { x, marks } = column;
  const shown = shownOf(column);
  const high = (at: number) => base - at * 2 * R;
  const more = marks.length - shown.length;
  const said = `+${more}`;
  // Beside the column where there is room, else above it; a rim keeps lines out of it.
  const rim = { stroke: 'Canvas', 'stroke-width': 3, 'paint-order': 'stroke' };
  const counted =
    room > 2 * R + 8 * said.length
      ? words(x + R + 4, high(shown.length - 1) + 4, said, rim)
      : words(x, high(shown.length) + 3, said, { 'text-anchor': 'middle', ...rim });
  return [...shown.flatMap((mark, at) => markAt(x, high(at), mark)), ...(more > 0 ? [counted] : [])];
}

function axis({ ticks, cuts }: Scale, width: number, top: number, y: number, lang: string): readonly Leaf[] {
  return [
    line(0, y, width, y, { 'stroke-width': 1 }),
    ...ticks.flatMap(({ x, on }) => [
      line(x + SIDE, y, x + SIDE, y + 5, { 'stroke-width': 1 }),
      words(x + SIDE, y + 17, sayOn(on, lang)),
    ]),
    ...cuts.map((x) =>
      leaf('path', {
        ...{
          d: `M${Math.round(x + SIDE) - 5} ${y + 5}l4 -10m3 10l4 -10`,
          stroke: 'currentColor',
          fill: 'none',
        },
        'stroke-width': 1.5,
      }),
    ),
    ...cuts.map((x) =>
      line(x + SIDE, top, x + SIDE, y - 8, { 'stroke-dasharray': '1 5', 'stroke-width': 1 }),
    ),
  ];
}

/** The picture, `width` units wide; its height follows from what it holds. */
export function timelinePicture(
  happenings: readonly PacketHappening[],
  today: IsoDate,
  width: number,
  said: PictureWords,
  name: string,
): Leaf {
  const now = spanOf(today).from;
  // What began and may not be over has come as far as today.
  const spans = happenings.map(({ on }) => {
    const { from, to } = spanOf(on);
    return { from, to: from <= now ? Math.min(to, now + 1) : to };
  });
  const scale = scaleOf(spans, width - SIDE - END);
  const x = SIDE + scale.at(now);
  const isWithin = spans.some(({ from }) => from > now) && spans.some(({ from }) => from < now);
  const marks = happenings.map(({ on }, at): Mark => {
    const { from, to } = spans[at] ?? spanOf(on);
    const [left, right] = [SIDE + scale.at(from), SIDE + scale.at(to)];
    const bar = on.length < today.length ? ([left, right] as const) : null;
    return { number: at + 1, x: (left + right) / 2, bar, isAhead: from > now };
  });
  let y = 4;
  const drawn = lanes.flatMap((lane) => {
    const mine = marks.filter((_, at) => laneOf(happenings[at]?.kind ?? 'other') === lane);
    const columns = columnsOf(mine, isWithin ? x : -WIDE);
    if (columns.length === 0) return [];
    const rows = Math.min(HIGH, Math.max(...columns.map((column) => column.marks.length)));
    const base = y + 16 + R + (rows - 1) * 2 * R + 4;
    const bars = columns.flatMap((column) =>
      shownOf(column).flatMap(({ bar }, at) => (bar ? barAt(bar, base - at * 2 * R) : [])),
    );
    const shapes = [
      words(0, y + 11, said.lanes[lane], { 'font-weight': 600 }),
      line(0, base, width, base, { 'stroke-width': 1, 'stroke-opacity': 0.3 }),
      ...bars,
      ...columns.flatMap((column, at) => columnAt(column, base, (columns[at + 1]?.x ?? width) - column.x)),
    ];
    y = base + R + 8;
    return shapes;
  });
  const todays = isWithin
    ? [
        line(x, 18, x, y, { 'stroke-dasharray': '4 3', 'stroke-width': 1 }),
        words(x + 4, 11, said.today, {
          'font-style': 'italic',
          ...(x > width - 60 && { x: x - 4, 'text-anchor': 'end' }),
        }),
      ]
    : [];
  const height = y + 26;
  return leaf(
    'svg',
    {
      viewBox: `0 0 ${width} ${Math.round(height)}`,
      role: 'img',
      'aria-label': name,
      'font-family': 'inherit',
    },
    todays,
    drawn,
    axis(scale, width, 4, y + 2, said.lang),
  );
}
