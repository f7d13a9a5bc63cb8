/** Where a date lies on a line of a given width: in proportion, but long stretches of nothing are cut short. */
import type { PartialDate, Span } from '../case/events.ts';

const DAY = 86_400_000;
/** What a cut and a tick's words take up, in the drawing's units. */
const CUT = 28;
const LABEL = 64;

/** A mark under the line: `on` is a year or a month. */
export interface Tick {
  readonly x: number;
  readonly on: PartialDate;
}

/** The line. */
export interface Scale {
  readonly at: (day: number) => number;
  readonly ticks: readonly Tick[];
  /** Places where the line is cut. */
  readonly cuts: readonly number[];
}

/** Stretches with something in them; what lies between is more than 30 % of the whole, and a season at least. */
function stretches(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const [first = { from: 0, to: 1 }] = sorted;
  const last = Math.max(...sorted.map(({ to }) => to), first.to);
  const gap = Math.max(0.3 * (last - first.from), 90);
  const found: Span[] = [first];
  for (const { from, to } of sorted) {
    const before = found.at(-1) ?? first;
    if (from - before.to > gap) found.push({ from, to });
    else found[found.length - 1] = { from: before.from, to: Math.max(before.to, to) };
  }
  return found;
}

const monthsOf = (day: number): number => {
  const moment = new Date(day * DAY);
  return moment.getUTCFullYear() * 12 + moment.getUTCMonth();
};
const startOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
const named = (month: number, step: number): PartialDate =>
  step % 12 === 0
    ? String(Math.floor(month / 12))
    : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** A line `width` units long for these spans, with as many ticks as have room for their words. */
export function scaleOf(spans: readonly Span[], width: number): Scale {
  const parts = stretches(spans);
  const room = width - CUT * (parts.length - 1);
  const least = Math.min(LABEL, room / parts.length);
  const days = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  let x = 0;
  const laid = parts.map(({ from, to }) => {
    const wide = least + (room - least * parts.length) * ((to - from) / days);
    const part = { from, to, x, wide };
    x += wide + CUT;
    return part;
  });
  const at = (day: number): number => {
    const part = laid.findLast(({ from }) => day >= from) ?? laid[0];
    if (!part) return 0;
    const share = (Math.min(day, part.to) - part.from) / (part.to - part.from);
    return part.x + Math.max(0, share) * part.wide;
  };
  const ticks = laid.flatMap(({ from, to, wide, x: start }): readonly Tick[] => {
    const [first, last] = [monthsOf(from), monthsOf(to - 1)];
    const step =
      [1, 3, 6, 12, 24, 60, 120, 240].find((each) => ((last - first) / each) * LABEL <= wide) ?? 480;
    const all: Tick[] = [];
    for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
      const place = at(startOf(month));
      const fits = startOf(month) >= from && place + LABEL * 0.8 <= start + wide + CUT;
      if (fits) all.push({ x: place, on: named(month, step) });
    }
    return all.length > 0 ? all : [{ x: start, on: named(first, to - from > 400 ? 12 : 1) }];
  });
  return { at, ticks, cuts: laid.slice(1).map(({ x: start }) => start - CUT / 2) };
}
