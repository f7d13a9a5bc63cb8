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
  /** The ends of a month or a year that is all that is known; null for a day. */
  readonly bar: readonly [from: number, to: number] | null;
  readonly isAhead: boolean;
}

/** Marks that would lie on one another stand one above the other; what is too many is counted. */
function columnsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const columns: Mark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last?.[0] && mark.x - last[0].x < 2 * R + 2) last.push(mark);
    else columns.push([mark]);
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

function markAt(x: number, y: number, said: string, isAhead: boolean): readonly Leaf[] {
  return [
    leaf('circle', {
      ...{ cx: x, cy: y, r: R, stroke: 'currentColor', 'stroke-width': 1.5 },
      fill: isAhead ? 'Canvas' : 'currentColor',
    }),
    words(x, y + 3.5, said, {
      ...{ 'text-anchor': 'middle', fill: isAhead ? 'currentColor' : 'Canvas' },
      'font-size': said.length > 2 ? 8 : 10.5,
    }),
  ];
}

function columnAt(column: readonly Mark[], base: number): readonly Leaf[] {
  const [first] = column;
  if (!first) return [];
  const shown = column.length > HIGH ? column.slice(0, HIGH - 1) : column;
  const bars = shown.flatMap(({ bar }, at) => {
    const y = base - at * 2 * R;
    return bar === null ? [] : [line(bar[0], y, bar[1], y, { 'stroke-width': 3, 'stroke-opacity': 0.35 })];
  });
  const drawn = shown.flatMap(({ number, isAhead }, at) =>
    markAt(first.x, base - at * 2 * R, String(number), isAhead),
  );
  const more = column.length - shown.length;
  const top = base - shown.length * 2 * R;
  return [
    ...bars,
    ...drawn,
    ...(more > 0 ? [words(first.x, top + 3, `+${more}`, { 'text-anchor': 'middle' })] : []),
  ];
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

/** The picture, `width` units wide; its height follows from what it holds. What is still ahead is hollow. */
export function timelinePicture(
  happenings: readonly PacketHappening[],
  today: IsoDate,
  width: number,
  said: PictureWords,
  name: string,
): Leaf {
  const scale = scaleOf(
    happenings.map(({ on }) => spanOf(on)),
    width - SIDE - END,
  );
  const now = spanOf(today).from;
  const marks = happenings.map(({ on }, at): Mark => {
    const { from, to } = spanOf(on);
    const [left, right] = [SIDE + scale.at(from), SIDE + scale.at(to)];
    const bar = to - from > 1 ? ([left, right] as const) : null;
    return { number: at + 1, x: (left + right) / 2, bar, isAhead: from > now };
  });
  let y = 4;
  const drawn = lanes.flatMap((lane) => {
    const columns = columnsOf(marks.filter((_, at) => laneOf(happenings[at]?.kind ?? 'other') === lane));
    if (columns.length === 0) return [];
    const rows = Math.min(HIGH, Math.max(...columns.map(({ length }) => length)));
    const base = y + 16 + R + (rows - 1) * 2 * R + 4;
    const shapes = [
      words(0, y + 11, said.lanes[lane], { 'font-weight': 600 }),
      line(0, base, width, base, { 'stroke-width': 1, 'stroke-opacity': 0.3 }),
      ...columns.flatMap((column) => columnAt(column, base)),
    ];
    y = base + R + 8;
    return shapes;
  });
  const spans = happenings.map(({ on }) => spanOf(on));
  const isWithin = spans.some(({ from }) => from > now) && spans.some(({ from }) => from < now);
  const x = SIDE + scale.at(now);
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
