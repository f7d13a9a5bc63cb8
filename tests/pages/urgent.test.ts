/** The guard of `urgent.ts`, tried on pieces that break each rule. */
import { expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { allAdvice } from '../../src/core/guidance/advice/all.ts';
import { page } from '../core/guidance/moments.ts';
import { urgentFaults } from './urgent.ts';

const reading = (family: string): Assessment => ({
  portal: 'any-portal',
  cancer: 'current',
  unread: null,
  records: [],
  terms: [],
  unreadFrames: [],
  someoneElsesChart: false,
  ...page(family, 'current'),
});
const leukemia = reading('acute-leukemia');
const changed = (id: string, how: object) =>
  allAdvice.map((advice) => (advice.id === id ? { ...advice, ...how } : advice));

test('the catalogue as it is breaks none', () => {
  expect(
    [leukemia, reading('lung-cancer'), reading('valve-disease')].flatMap((each) => urgentFaults(each)),
  ).toEqual([]);
});

test('each fault is noticed', () => {
  const said = (faults: readonly string[]) => new Set(faults);
  const comfort = changed('bad-night', { words: { en: 'Waiting is safe.' } });
  expect(said(urgentFaults(leukemia, comfort))).toEqual(new Set(['bad-night says that delay is safe']));
  const own = changed('feeling-rushed', { saysWait: false });
  expect(
    said(
      urgentFaults(
        reading('lung-cancer'),
        own.filter(({ id }) => id !== 'a-short-planned-wait'),
      ),
    ),
  ).toEqual(new Set(['nothing says how to plan the wait']));
});
