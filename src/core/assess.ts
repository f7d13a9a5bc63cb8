/** Page → assessment: the steps of the way, in reading order. */
import type { Assessment } from './assessment.ts';
import type { IsShown } from './page/section.ts';

/** Everything `assess` needs; it has no ambient state. */
export interface Page {
  readonly document: Document;
  readonly url: string;
  readonly isShown: IsShown;
}

/**
 * Reads one page. Yields after bounded work (a few milliseconds); its caller decides when to go on.
 * Never throws on any document; what cannot be read is said in `unread`.
 */
// biome-ignore lint/correctness/useYield: the first step yields once the reader stands.
export function* assess(page: Page): Generator<void, Assessment, void> {
  void page;
  return {
    portal: 'any-portal',
    kind: 'other',
    status: 'none',
    cancer: 'none',
    unread: null,
    findings: [],
    records: [],
    urgentWords: [],
    terms: [],
    unreadFrames: [],
    someoneElsesChart: false,
  };
}

/** Runs an assessment to its end without a pause: for files, tests and tools. */
export function assessNow(page: Page): Assessment {
  const steps = assess(page);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
