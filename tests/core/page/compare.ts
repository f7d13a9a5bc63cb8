/** What is read of a page's changes alone, beside what is read from the start. */
import { findRoots } from '../../../src/content/roots.ts';
import type { Assessment } from '../../../src/core/assessment.ts';
import { look, type Previous } from '../../../src/core/look.ts';
import { isShown } from '../../../src/core/page/native.ts';
import { readPage } from '../../../src/core/page/sections.ts';
import { openPrevious } from '../../../src/core/previous.ts';

/** Runs steps to their end, with what happens between them. */
function finish<T>(steps: Generator<void, T, void>, between = () => {}): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    between();
  }
}

/** Every tree of the page. */
export const rootsNow = () => finish(findRoots([document]));

/** What a page that is not kept, and read as one, must be told alike. */
const ruling = ({ status, cancer, unread, findings }: Assessment) => ({
  status,
  cancer,
  unread,
  findings: findings.map(({ condition, assertion, section, name }) => ({
    condition,
    assertion,
    section,
    name,
  })),
});

/**
 * Makes changes one by one; the first after which the two readings differ, in words, or null. `isTold`: the reading hears
 * of them. `meanwhile` is done each time the reading pauses.
 */
export function firstDifference(
  changes: readonly (() => void)[],
  { isTold = true, meanwhile }: { isTold?: boolean; meanwhile?: () => void } = {},
): string | null {
  const previous = openPrevious();
  const observer = new MutationObserver(() => undefined);
  const known = new Set<Node>();
  const observe = () => {
    for (const root of rootsNow()) {
      if (known.has(root)) continue;
      known.add(root);
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    }
  };
  const tell = () => {
    const records = observer.takeRecords();
    if (isTold && records.length > 0) previous.parts.note(records);
  };
  const page = { document, url: 'https://portal.example.org/record', isShown };
  const seen = (kept: Previous) => ({
    sections: finish(readPage(document, isShown, kept.parts)),
    answer: finish(look({ ...page, previous: kept }, null)),
  });
  observe();
  seen(previous);
  for (const [at, change] of changes.entries()) {
    change();
    observe();
    tell();
    if (meanwhile)
      finish(readPage(document, isShown, previous.parts), () => {
        meanwhile();
        tell();
      });
    const read = seen(previous);
    const got = JSON.stringify({ ...read, ruling: ruling(read.answer) });
    const wanted = JSON.stringify({ ...seen(openPrevious()), ruling: ruling(finish(look(page, null))) });
    if (got === wanted) continue;
    let from = 0;
    while (got[from] === wanted[from]) from += 1;
    return `after change ${at}: …${got.slice(Math.max(0, from - 200), from + 100)}\nin place of …${wanted.slice(Math.max(0, from - 200), from + 100)}`;
  }
  return null;
}

/** How many parts of an unchanged page are put in as they were. */
export function recalledOf(): number {
  const { parts } = openPrevious();
  finish(readPage(document, isShown, parts));
  const before = parts.recalled;
  finish(readPage(document, isShown, parts));
  return parts.recalled - before;
}
