/** The reader and the portal rules, put within a test's reach in a real page. */
import { languageOf } from '../../../src/core/page/language.ts';
import { isShown } from '../../../src/core/page/native.ts';
import type { PageText } from '../../../src/core/page/section.ts';
import { readPage } from '../../../src/core/page/sections.ts';
import { theirChart } from '../../../src/core/portal/chart.ts';
import { classifyPage } from '../../../src/core/portal/classify.ts';
import { recognisePortal } from '../../../src/core/portal/recognise.ts';
import { kindByWords } from '../../../src/core/portal/words.ts';

export { classifyPage, languageOf, readPage, recognisePortal, theirChart };

/** Reads the page this runs in. */
export function readHere(): PageText {
  const steps = readPage(document, isShown);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Portal, kind and gate of the page this runs in. */
export function judgeHere() {
  const portal = recognisePortal(document, location.href);
  const before = classifyPage(portal, location.href, document);
  const after =
    before.gate === 'open'
      ? classifyPage(portal, location.href, document, (place) => kindByWords(readHere(), place))
      : before;
  return { portal, ...after, other: theirChart(portal, document) !== null };
}
