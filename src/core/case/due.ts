/** Which requests wait for an answer, and which have waited too long. */
import type { CaseItem, IsoDate, WholeCase } from './case.ts';
import { daysBetween } from './day.ts';
import { type Call, callsIn } from './people.ts';

/** `overdue`: the day has passed; `today`; `soon`: within a week; `later`. */
export type When = 'overdue' | 'today' | 'soon' | 'later';

/** One date to keep. */
export interface Due {
  readonly caseId: string;
  /** The item asked for, or the call to follow up; both null for the visit itself. */
  readonly item: CaseItem | null;
  readonly call: Call | null;
  readonly on: IsoDate;
  readonly when: When;
  /** Days from today; negative when it has passed. */
  readonly days: number;
}

const SOON = 7;

function whenOf(days: number): When {
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= SOON ? 'soon' : 'later';
}

/** Every date that still matters, earliest first. A visit that has passed is no longer due, nor is anything of a case put away. */
export function dueDates(cases: readonly WholeCase[], today: IsoDate): readonly Due[] {
  const due: Due[] = [];
  const add = (
    caseId: string,
    on: IsoDate,
    { item = null, call = null }: Partial<Pick<Due, 'item' | 'call'>>,
  ) => {
    const days = daysBetween(today, on);
    due.push({ caseId, item, call, on, days, when: whenOf(days) });
  };
  for (const { case: kept, items } of cases) {
    if (kept.archivedOn !== undefined) continue;
    for (const item of items) {
      if (item.state === 'asked' && item.dueOn !== null) add(kept.id, item.dueOn, { item });
    }
    for (const call of callsIn(kept)) {
      if (!call.done && call.followUpOn !== null) add(kept.id, call.followUpOn, { call });
    }
    if (kept.visitOn !== null && kept.visitOn >= today) add(kept.id, kept.visitOn, {});
  }
  return due.sort((a, b) => a.days - b.days);
}

/** Days after which an answer or a follow-up is late, each once per date; without anything that says whose or what. */
export const waitedFor = (cases: readonly WholeCase[]): readonly IsoDate[] =>
  dueDates(cases, '0000-01-01').flatMap(({ item, call, on }) => (item || call ? [on] : []));

/** The moment a day is over where the person is, in ms: what was due on it is late from then on. */
export function endOf(day: IsoDate): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).getTime();
}
