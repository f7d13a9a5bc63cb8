/** When an answer is due: whole-day arithmetic by the rule of each law. */
import type { IsoDate } from './case.ts';
import { addDays } from './day.ts';

/** How long an office has, counted from the day it receives the request. */
export interface Clock {
  readonly count: number;
  readonly unit: 'days' | 'months' | 'working days';
  /** How much longer it may take if it says so in time; null where the rule names none. */
  readonly extra: number | null;
  /** A day set by law, by a regulator's guidance, or none: then it is a reminder of our own. */
  readonly basis: 'law' | 'guidance' | 'own';
  /** True where a last day on a weekend moves to the next working day. Public holidays are not known here. */
  readonly rolls?: boolean;
}

const weekday = (day: IsoDate) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** True for a Saturday or a Sunday. */
export const isWeekend = (day: IsoDate): boolean => weekday(day) % 6 === 0;

/** This day, or the Monday after it where it is a weekend. */
export function workingDayFrom(day: IsoDate): IsoDate {
  return isWeekend(day) ? workingDayFrom(addDays(day, 1)) : day;
}

/** The last working day before this day. */
export function workingDayBefore(day: IsoDate): IsoDate {
  const before = addDays(day, -1);
  return isWeekend(before) ? workingDayBefore(before) : before;
}

/** The same day of a later month; the last day of that month where it has no such day. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

/** `count` working days later: weekends are passed over, the first day is not counted. */
export function addWorkingDays(day: IsoDate, count: number): IsoDate {
  return count <= 0 ? day : addWorkingDays(workingDayFrom(addDays(day, 1)), count - 1);
}

/** The last day for an answer to a request received on `received`. */
export function dueOn(clock: Clock, received: IsoDate): IsoDate {
  return after(clock, received, clock.count);
}

/** The last day where the office has taken its extra time; null where the rule names none. */
export function extendedTo(clock: Clock, received: IsoDate): IsoDate | null {
  return clock.extra === null ? null : after(clock, received, clock.count + clock.extra);
}

function after({ unit, rolls }: Clock, day: IsoDate, count: number): IsoDate {
  if (unit === 'working days') return addWorkingDays(day, count);
  const last = unit === 'months' ? addMonths(day, count) : addDays(day, count);
  return rolls ? workingDayFrom(last) : last;
}
