/** What the content script leaves in its isolated world for the extension's pages to call; no page script sees it. */
import type { Assessment } from '../core/assessment.ts';
import type { Page, Previous } from '../core/look.ts';

/** A way to read a page. */
export type Assess = (page: Page) => Generator<void, Assessment, void>;

/** One per frame. */
export interface Door {
  /** True where the person asked for one reading and the portal is off: `read` gives what was read then, and only there. */
  readonly once: boolean;
  /** What a mark needs: the answer; once `reader.ts` has brought it, after a second look. */
  glance: Assess;
  /** The whole reading, facts and records included, once `reader.ts` has brought it; until then a glance is all. */
  whole: Assess | null;
  /** What is kept of the page between two glances, once `reader.ts` has brought the means. */
  previous: Previous | undefined;
  /** The frame's assessment, or null where this frame does not answer. */
  read(): Promise<Assessment | null>;
  /** Starts watching the page and marking the tab; from then on `read` reads. */
  watch(): void;
  /** Ends everything this copy listens to. */
  stop(): void;
}

declare global {
  var secondLook: Door | undefined;
  /** Set before the script is injected to check once: it then reads one time and watches nothing. */
  var secondLookOnce: true | undefined;
}
