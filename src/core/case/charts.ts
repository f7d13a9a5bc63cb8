/** Which case a portal's chart belongs to. A case keeps digests of charts, never their names, and only where the person said yes. */
import type { Case, WholeCase } from './case.ts';
import { isOwnList } from './whose.ts';

/** What the portal says of the chart on screen: another person's or not; the digest of its label, or null where it has none. */
export interface Chart {
  readonly theirs: boolean;
  readonly digest: string | null;
}

/** `known`: the person said that this chart is of this case. `other`: it is likely somebody else's. `open`: nothing speaks for either. */
export type Fit = 'known' | 'other' | 'open';

/** How a chart fits a case. No other person's chart belongs to the reader's own list. */
export function fitOf(kept: Pick<Case, 'label' | 'charts'>, chart: Chart): Fit {
  const charts = kept.charts ?? [];
  if (chart.digest !== null && charts.includes(chart.digest)) return 'known';
  if (chart.theirs && isOwnList(kept)) return 'other';
  // Where the person alone says that it is of somebody they care for, there is nothing to tell charts apart by.
  return charts.length > 0 && (chart.digest !== null || !chart.theirs) ? 'other' : 'open';
}

/** Keeps the digest of a chart with the case it is of; once. */
export const addChart = (kept: Case, digest: string): Case =>
  kept.charts?.includes(digest) ? kept : { ...kept, charts: [...(kept.charts ?? []), digest] };

/** Forgets every chart of a case. */
export function dropCharts(kept: Case): Case {
  const { charts: _, ...others } = kept;
  return others;
}

/** The same for a case with its items. */
export const withoutCharts = (whole: WholeCase): WholeCase => ({ ...whole, case: dropCharts(whole.case) });
