/** The core's steps, put within the bench's reach in a real page. */
import { assessNow } from '../../src/core/assess.ts';
import { details } from '../../src/core/details.ts';
import { diagnose } from '../../src/core/diagnosis/diagnose.ts';
import { findMentions } from '../../src/core/diagnosis/find.ts';
import { entries } from '../../src/core/diagnosis/lexicon.ts';
import { piecesOf } from '../../src/core/diagnosis/pieces.ts';
import { secondLook } from '../../src/core/diagnosis/second/look.ts';
import { look } from '../../src/core/look.ts';
import { isShown } from '../../src/core/page/native.ts';
import type { PageText, Section } from '../../src/core/page/section.ts';
import { readPage } from '../../src/core/page/sections.ts';
import { openPrevious } from '../../src/core/previous.ts';

function finish<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The longest step of some work, in milliseconds: what would hold the page up. */
export function longestStep(): number {
  const steps = look({ document, url: location.href, isShown }, details);
  let longest = 0;
  for (;;) {
    const started = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - started);
    if (done) return longest;
  }
}

/** With all that is told of a page; what a mark needs of one that names no illness, and of one that names some. */
export const whole = () => assessNow({ document, url: location.href, isShown });
export const glance = () => finish(look({ document, url: location.href, isShown }, null));
export const twice = () => finish(look({ document, url: location.href, isShown }, null, secondLook));
/** What a mark needs of a page that was read before, told what changed since. */
let previous = openPrevious();
const observer = new MutationObserver(() => undefined);
const again = () => finish(look({ document, url: location.href, isShown, previous }, null, secondLook));
export function firstGlance(): void {
  previous = openPrevious();
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  again();
}
export function nextGlance() {
  previous.parts.note(observer.takeRecords());
  return again();
}

export const read = (): PageText => finish(readPage(document, isShown));

/** The mentions of sections, piece by piece, as they are looked for. */
export function mentions(sections: readonly Section[]): number {
  let count = 0;
  for (const section of sections)
    for (const piece of piecesOf(section)) count += findMentions(piece).mentions.length;
  return count;
}

/** What one text of a page says. */
export const diagnosisOf = (text: string) =>
  finish(diagnose([{ heading: 'Final diagnosis', path: [], text, cells: [] }], details.second, details))
    .status;

/** Every name that is looked for. */
export const terms = [...entries.keys()];

/** The least time of many rounds of each job, in turn: what the work itself takes, whatever else the machine does. */
export function least(jobs: readonly (() => unknown)[], rounds: number): readonly number[] {
  const times = jobs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    jobs.forEach((job, index) => {
      const started = performance.now();
      let runs = 0;
      // The clock ticks in tenths of a millisecond.
      do {
        job();
        runs += 1;
      } while (performance.now() - started < 2);
      times[index] = Math.min(times[index] ?? 0, (performance.now() - started) / runs);
    });
  return times;
}
