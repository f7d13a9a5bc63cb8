/** One answer of a tab, made of the answers of its frames. */
import type { Assessment, CancerStatus, Status } from './assessment.ts';

/** What one frame answered. */
export interface FrameAnswer {
  readonly origin: string;
  readonly assessment: Assessment;
}

const statuses: readonly Status[] = ['none', 'history', 'suspected', 'current'];
const cancers: readonly CancerStatus[] = ['none', 'other', 'history', 'suspected', 'current'];
/** As many findings as one page may have. */
const mostFindings = 200;

function strongest<T>(order: readonly T[], values: readonly T[]): T {
  return values.reduce((best, value) => (order.indexOf(value) > order.indexOf(best) ? value : best));
}

function union<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Set(lists.flat())];
}

/**
 * Merges the answers of a tab's frames, the top frame's first. The strongest status wins and brings its deciding
 * finding along; portal and kind are the top frame's; a frame that answered is no longer unread. Throws on an empty list.
 */
export function mergeAssessments(frames: readonly FrameAnswer[]): Assessment {
  const [top] = frames;
  if (top === undefined) throw new Error('mergeAssessments needs the answer of at least one frame.');
  if (frames.length === 1) return top.assessment;
  const all = frames.map(({ assessment }) => assessment);
  const status = strongest(
    statuses,
    all.map((one) => one.status),
  );
  const decider = all.find((one) => one.status === status);
  const answered = new Set(frames.map(({ origin }) => origin));
  const unreadFrames = union(all.map((one) => one.unreadFrames)).filter((origin) => !answered.has(origin));
  const chart = all.find((one) => one.chart !== undefined)?.chart;
  const reasons = all.map((one) => (one.unread === 'frame' && unreadFrames.length === 0 ? null : one.unread));
  // What was found speaks for the page. "Nothing found" does not speak for a part that could not be read: frames are named
  // in `unreadFrames`, any other reason is told instead.
  const stillUnread =
    status === 'none' ? reasons.find((reason) => reason !== null && reason !== 'frame') : null;
  return {
    ...top.assessment,
    status,
    cancer: strongest(
      cancers,
      all.map((one) => one.cancer),
    ),
    unread: (reasons.includes(null) ? stillUnread : reasons[0]) ?? null,
    findings: all
      .flatMap((one) =>
        one === decider ? one.findings : one.findings.map((each) => ({ ...each, decides: false })),
      )
      .slice(0, mostFindings),
    records: all.flatMap((one) => one.records),
    urgentWords: union(all.map((one) => one.urgentWords)),
    terms: union(all.map((one) => one.terms)),
    unreadFrames,
    someoneElsesChart: all.some((one) => one.someoneElsesChart),
    ...(chart !== undefined && { chart }),
  };
}
