/** Of a file that was not read in full it is never said that nothing was found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsOf, readOf } from '../../src/check/gaps.ts';
import type { Missed } from '../../src/check/kind.ts';
import { foremost, standingOf } from '../../src/check/members.tsx';
import { sum } from '../../src/check/missed.ts';
import type { Reading } from '../../src/check/read.ts';
import { check as words } from '../../src/ui/words/en/check.ts';

const quiet: Reading = {
  ...{ portal: 'any-portal', kind: 'other', status: 'none', cancer: 'none', unread: null, findings: [] },
  ...{ records: [], urgentWords: [], terms: [], unreadFrames: [], someoneElsesChart: false },
  ...{ hasWords: true, missed: [] },
};
const aMissed = fc.record({
  what: fc.constantFrom<Missed['what'][]>('pictures', 'rest', 'frames', 'drawn', 'attached', 'entries'),
  count: fc.integer({ min: 1, max: 2000 }),
  all: fc.integer({ min: 1, max: 5000 }),
});
const anUnread = fc.constantFrom<NonNullable<Reading['unread']>[]>(
  'language',
  'file',
  'frame',
  'loading',
  'size',
);

test('whatever was not read stands first, with a sentence whose blanks are all filled', () => {
  const aReading = fc.oneof(
    fc.array(aMissed, { minLength: 1 }).map((missed) => ({ ...quiet, missed: sum(missed) })),
    anUnread.map((unread) => ({ ...quiet, unread })),
  );
  fc.assert(
    fc.property(aReading, fc.boolean(), (reading, hasWords) => {
      const told = gapsOf({ ...reading, hasWords }, words, 'en');
      expect(told.unread.length).toBeGreaterThan(0);
      for (const { says, next } of told.unread) expect(`${says} ${next}`).not.toMatch(/[{}]|undefined/);
      expect(standingOf({ ...reading, hasWords })).toMatch(/^(?:part|unread)$/);
      expect(readOf({ ...reading, hasWords })).not.toBe('all');
    }),
  );
});

test('what its author took back is said, and leaves nothing unread', () => {
  const reading: Reading = { ...quiet, missed: [{ what: 'mistaken', count: 2 }] };
  expect(gapsOf(reading, words, 'en')).toMatchObject({
    unread: [],
    aside: [{ says: expect.stringMatching(/^2 /) }],
  });
  expect(standingOf(reading)).toBe('none');
});

test('of files, what says most stands first, then what was not read, then what says nothing', () => {
  const fax: Reading = { ...quiet, missed: [{ what: 'pictures', count: 2, all: 3 }] };
  const grave: Reading = { ...quiet, status: 'suspected' };
  const of = (...readings: Parameters<typeof standingOf>[0][]) =>
    foremost(readings.map((reading) => ({ name: 'a', reading })));
  expect(of(quiet, fax, grave)).toBe(2);
  expect(of(quiet, 'picture', fax)).toBe(2);
  expect(of(quiet, 'picture')).toBe(1);
});

test('what is missed adds up by its kind, and nothing is no kind', () => {
  expect(
    sum([
      { what: 'pictures', count: 1, all: 2 },
      { what: 'frames', count: 0 },
      { what: 'attached', count: 1 },
      { what: 'pictures', count: 3, all: 3 },
    ]),
  ).toEqual([
    { what: 'pictures', count: 4, all: 5 },
    { what: 'attached', count: 1 },
  ]);
});
