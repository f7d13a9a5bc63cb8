/** Which requests wait for an answer, and which have waited too long. */
import type { CaseItem, IsoDate, WholeCase } from './case.ts';
import { daysBetween } from './day.ts';

/** `overdue`: the day has passed; `today`; `soon`: within a week; `later`. */
export type When = 'overdue' | 'today' | 'soon' | 'later';

/** One date to keep. */
export interface Due {
  readonly caseId: string;
  /** The item asked for, or null for the visit itself. */
  readonly item: CaseItem | null;
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

/** Every date that still matters, earliest first. A visit that has passed is no longer due. */
export function dueDates(cases: readonly WholeCase[], today: IsoDate): readonly Due[] {
  const due: Due[] = [];
  const add = (caseId: string, item: CaseItem | null, on: IsoDate) => {
    const days = daysBetween(today, on);
    due.push({ caseId, item, on, days, when: whenOf(days) });
  };
  for (const whole of cases) {
    for (const item of whole.items) {
      if (item.state === 'asked' && item.dueOn !== null) add(whole.case.id, item, item.dueOn);
    }
    const { visitOn } = whole.case;
    if (visitOn !== null && visitOn >= today) add(whole.case.id, null, visitOn);
  }
  return due.sort((a, b) => a.days - b.days);
}

/** How many requests have gone past their day. */
export function overdueCount(cases: readonly WholeCase[], today: IsoDate): number {
  return dueDates(cases, today).filter((due) => due.when === 'overdue').length;
}
