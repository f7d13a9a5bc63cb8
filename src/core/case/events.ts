/** What a person adds to the story of the illness: each with as much of its date as they know. */
import type { Case, CaseEvent } from './case.ts';
import { isPartialDate, type PartialDate } from './day.ts';

// What a store checks stands where every page has it; the rest comes with the screens that show events.
export { type CaseEvent, type EventKind, eventKinds } from './case.ts';
export { isPartialDate, type PartialDate } from './day.ts';

/** The date that a year and as much more as is known make; null where there is none such. `month`, `day`: from 1, or null. */
export function partialDate(year: string, month: number | null, day: number | null): PartialDate | null {
  if (month === null && day !== null) return null;
  const parts = [year.trim(), month, day].filter((part) => part !== null);
  const text = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return isPartialDate(text) ? text : null;
}

/** A stretch of days, counted from 1970; the end is not in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** The days that a date stands for: one, or all of its month or year. */
export function spanOf(on: PartialDate): Span {
  const [year = 1970, month, day] = on.split('-').map(Number);
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (day !== undefined) return { from, to: from + 1 };
  return { from, to: Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) / DAY };
}

/** By which dates are put in order: a month or a year that is all that is known stands for its middle. */
export const middleOf = (on: PartialDate): number => (spanOf(on).from + spanOf(on).to) / 2;

/** The person's own events, in the order they were written down. */
export const eventsIn = (kept: Case): readonly CaseEvent[] => kept.events ?? [];

const isSound = ({ on, what }: Pick<CaseEvent, 'on' | 'what'>): boolean =>
  isPartialDate(on) && what.trim() !== '';

/** Adds an event; nothing where it says nothing, has no date, or its id is taken. */
export function addEvent(kept: Case, event: CaseEvent): Case {
  const events = eventsIn(kept);
  if (!isSound(event) || events.some(({ id }) => id === event.id)) return kept;
  return { ...kept, events: [...events, event] };
}

/** Changes one of them; nothing where it would say nothing or have no date. */
export function setEvent(kept: Case, id: string, change: Partial<Omit<CaseEvent, 'id'>>): Case {
  const events = eventsIn(kept).map((event) => {
    const changed = { ...event, ...change };
    return event.id === id && isSound(changed) ? changed : event;
  });
  return kept.events ? { ...kept, events } : kept;
}

/** Takes one off; a case without any holds no list of them. */
export function removeEvent(kept: Case, id: string): Case {
  const { events = [], ...others } = kept;
  const left = events.filter((event) => event.id !== id);
  return left.length > 0 ? { ...others, events: left } : others;
}
