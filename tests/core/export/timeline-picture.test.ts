/** The timeline as a picture: in order, inside its frame, nothing left out, and readable however long ago it began. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/case/day.ts';
import { middleOf, spanOf } from '../../../src/core/case/events.ts';
import { happeningKinds } from '../../../src/core/case/timeline.ts';
import type { Leaf } from '../../../src/core/export/leaf.ts';
import type { PacketHappening } from '../../../src/core/export/packet.ts';
import { scaleOf } from '../../../src/core/export/time-scale.ts';
import { timelinePicture } from '../../../src/core/export/timeline-picture.ts';
import { english } from '../../../src/core/export/words-en.ts';

const today = '2026-11-22';
const words = { ...english.timeline, lang: 'en' };
const draw = (all: readonly PacketHappening[], width = 680) =>
  timelinePicture(all, today, width, words, 'Name');

const shapes = (leaf: Leaf): readonly Leaf[] => [
  leaf,
  ...leaf.children.flatMap((child) => (typeof child === 'string' ? [] : shapes(child))),
];
const of = (leaf: Leaf, tag: string) => shapes(leaf).filter((each) => each.tag === tag);
const said = (leaf: Leaf) => of(leaf, 'text').map(({ children }) => String(children[0]));
const number = (leaf: Leaf, name: string) => Number(leaf.attributes[name]);
/** The marks, by their middle: round or square. */
const marksIn = (picture: Leaf) =>
  [...of(picture, 'circle'), ...of(picture, 'rect')].map((one) => ({
    x: one.tag === 'circle' ? number(one, 'cx') : number(one, 'x') + 9,
    y: one.tag === 'circle' ? number(one, 'cy') : number(one, 'y') + 9,
    isAhead: one.attributes.fill === 'Canvas',
  }));

const happening = fc
  .tuple(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(4, 7, 10), fc.constantFrom(...happeningKinds))
  .map(
    ([days, length, kind]): PacketHappening => ({
      on: addDays('1950-01-01', days).slice(0, length),
      kind,
      what: 'x',
    }),
  );
const story = fc
  .array(happening, { minLength: 1, maxLength: 60 })
  .map((all) => all.toSorted((a, b) => middleOf(a.on) - middleOf(b.on)));
const event = (on: string, kind: PacketHappening['kind'] = 'diagnosis'): PacketHappening => ({
  on,
  kind,
  what: 'x',
});

describe('the picture', () => {
  it('shows every thing by its number, or counts it', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(300, 680), (all, width) => {
        const picture = draw(all, width);
        const numbers = said(picture).filter((text) => /^\d+$/.test(text) && Number(text) <= all.length);
        const counted = said(picture).filter((text) => /^\+\d+$/.test(text));
        const more = counted.reduce((sum, text) => sum + Number(text), 0);
        expect(marksIn(picture).length + more).toBe(all.length);
        expect(new Set(numbers).size).toBeGreaterThanOrEqual(marksIn(picture).length);
      }),
    );
  });

  it('keeps everything inside its frame', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(300, 680), (all, width) => {
        const picture = draw(all, width);
        const [, , wide = 0, high = 0] = (picture.attributes.viewBox ?? '').split(' ').map(Number);
        expect(wide).toBe(width);
        for (const { x, y } of marksIn(picture)) {
          expect(x - 9).toBeGreaterThanOrEqual(0);
          expect(x + 9).toBeLessThanOrEqual(width);
          expect(y - 9).toBeGreaterThan(0);
          expect(y + 9).toBeLessThan(high);
        }
      }),
    );
  });

  it('never lays two marks of a lane on one another', () => {
    fc.assert(
      fc.property(story, (all) => {
        const marks = marksIn(draw(all));
        for (const [at, { x, y }] of marks.entries())
          for (const other of marks.slice(at + 1))
            expect(Math.abs(x - other.x) >= 17.9 || Math.abs(y - other.y) >= 17.9).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('has a name, a lane for each kind that there is, and none for others', () => {
    const picture = draw([
      event('2026-01-05'),
      event('2026-03-01', 'asked'),
      event('2026-12-04', 'second-visit'),
    ]);
    expect(picture.attributes).toMatchObject({ role: 'img', 'aria-label': 'Name' });
    expect(said(picture)).toEqual(
      expect.arrayContaining([words.lanes.diagnosis, words.lanes.records, words.today]),
    );
    expect(said(picture)).not.toContain(words.lanes.treatment);
  });

  it('is hollow where it is still ahead', () => {
    const picture = draw([event('2026-03-01'), event('2026-12-04')]);
    expect(of(picture, 'circle').map(({ attributes }) => attributes.fill)).toEqual([
      'currentColor',
      'Canvas',
    ]);
  });

  it('is square on a bar where only the year or the month is known, which ends no later than today', () => {
    const picture = draw([event('2025-02-10'), event('2026'), event('2026-11-22')]);
    expect(of(picture, 'circle')).toHaveLength(2);
    expect(of(picture, 'rect')).toHaveLength(1);
    const [bar] = of(picture, 'line').filter(({ attributes }) => attributes['stroke-width'] === '3');
    const ends = of(picture, 'circle').map((one) => number(one, 'cx'));
    expect(bar && number(bar, 'x2')).toBeLessThanOrEqual(Math.max(...ends) + 9);
    expect(bar && number(bar, 'x1')).toBeGreaterThan(Math.min(...ends));
  });

  it('never stands what is ahead with what was, and puts it to the right of today', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(300, 680), (all, width) => {
        const picture = draw(all, width);
        const line = of(picture, 'line').find(({ attributes }) => attributes['stroke-dasharray'] === '4 3');
        if (!line) return;
        for (const { x, isAhead } of marksIn(picture))
          expect(isAhead ? x - 9 > number(line, 'x1') : x <= number(line, 'x1') + 1).toBe(true);
      }),
    );
    const story10 = [...Array(6)].map(() => event(today, 'asked'));
    const picture = draw([event('2021'), ...story10, event('2026-12-21', 'second-visit')]);
    expect(said(picture)).toEqual(expect.arrayContaining(['+3', '8']));
    expect(marksIn(picture).filter(({ isAhead }) => isAhead)).toHaveLength(1);
  });
});

describe('the line', () => {
  const days = fc.array(fc.integer({ min: -7000, max: 30_000 }), { minLength: 1, maxLength: 30 });
  it('goes forward, from end to end', () => {
    fc.assert(
      fc.property(days, (all) => {
        const { at } = scaleOf(
          all.map((from) => ({ from, to: from + 1 })),
          600,
        );
        const places = all.toSorted((a, b) => a - b).map(at);
        expect(places[0]).toBe(0);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(at(Math.max(...all) + 1)).toBeCloseTo(600);
      }),
    );
  });

  it('is cut where nothing happened for long, so that the weeks that matter have room', () => {
    const spans = ['2009', '2026-10-06', '2026-10-13', '2026-11-22'].map(spanOf);
    const { at, cuts } = scaleOf(spans, 600);
    expect(cuts).toHaveLength(1);
    expect(at(spanOf('2026-11-22').from) - at(spanOf('2026-10-06').from)).toBeGreaterThan(50);
    expect(scaleOf(['2026-09-01', '2026-10-06'].map(spanOf), 600).cuts).toEqual([]);
  });

  it('has ticks with room for their words', () => {
    fc.assert(
      fc.property(days, (all) => {
        const spans = all.map((from) => ({ from, to: from + 1 }));
        const { ticks } = scaleOf(spans, 600);
        expect(ticks.length).toBeGreaterThan(0);
        for (const [place, { x }] of ticks.entries())
          expect((ticks[place + 1]?.x ?? 1000) - x).toBeGreaterThanOrEqual(45);
      }),
    );
  });
});
