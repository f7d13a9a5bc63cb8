/** Page → assessment, with all that is told of it. */
import type { Assessment } from './assessment.ts';
import { details } from './details.ts';
import { look, type Page } from './look.ts';

export type { Page } from './look.ts';

/** Reads one page; see `look`. */
export function assess(page: Page): Generator<void, Assessment, void> {
  return look(page, details);
}

/** Runs an assessment to its end without a pause: for files, tests and tools. */
export function assessNow(page: Page): Assessment {
  const steps = assess(page);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
