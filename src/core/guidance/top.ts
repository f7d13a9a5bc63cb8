/** The small catalogue that the popup carries: what is urgent, and the first thing to say for each status. */

import afterwards from './advice/afterwards.ts';
import itIsAlwaysAllRight from './advice/it-is-always-all-right.ts';
import noneFound from './advice/none-found.ts';
import notFinalYet from './advice/not-final-yet.ts';
import type { Advice } from './advice.ts';
import { allUrgent } from './urgent/all.ts';

/** Enough for `topTip`: the same first piece as the whole catalogue gives. */
export const topAdvice: readonly Advice[] = [
  ...allUrgent,
  itIsAlwaysAllRight,
  notFinalYet,
  afterwards,
  noneFound,
];
