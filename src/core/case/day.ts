/** Whole days as ISO strings: no time of day, no time zone. */
import type { IsoDate } from './case.ts';

const DAY = 86_400_000;

const pad = (number: number, width: number) => String(number).padStart(width, '0');

/** The calendar day that a clock on the wall shows at this moment. */
export function dayOf(moment: Date): IsoDate {
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}

/** True for a day that a calendar has: "2026-02-29" is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The day `count` days after `day`. */
export function addDays(day: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** "YYYY", "YYYY-MM" or "YYYY-MM-DD". */
export type PartialDate = string;

/** True for a year from 1800 to 2199, a month of one, or a day that the calendar has. */
export const isPartialDate = (text: string): boolean =>
  /^(1[89]|2[01])\d\d(-|$)/.test(text) && (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text));
