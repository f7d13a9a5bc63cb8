/** Page → assessment: the steps of the way, in reading order. */
import type { Assessment, Unread } from './assessment.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import { urgentWords } from './diagnosis/urgent.ts';
import type { IsShown, PageText } from './page/section.ts';
import { readPage } from './page/sections.ts';
import { classifyPage } from './portal/classify.ts';
import { isSomeoneElsesChart, recognisePortal } from './portal/recognise.ts';
import { recordsSeen } from './records/seen.ts';

/** Everything `assess` needs; it has no ambient state. */
export interface Page {
  readonly document: Document;
  readonly url: string;
  readonly isShown: IsShown;
}

const readable = new Set(['', 'en', 'es']);

function unreadBecause(page: PageText): Unread | null {
  if (page.loading) return 'loading';
  if (page.file) return 'file';
  if (!readable.has(page.language.slice(0, 2).toLowerCase())) return 'language';
  if (page.cut) return 'size';
  return page.unreadFrames.length > 0 ? 'frame' : null;
}

/**
 * Reads one page. Yields after bounded work (a few milliseconds); its caller decides when to go on.
 * Never throws on any document; what cannot be read is said in `unread`.
 */
export function* assess({ document, url, isShown }: Page): Generator<void, Assessment, void> {
  const { portal } = recognisePortal(document, url);
  const nothing: Assessment = {
    portal,
    kind: 'other',
    status: 'none',
    cancer: 'none',
    unread: null,
    findings: [],
    records: [],
    urgentWords: [],
    terms: [],
    unreadFrames: [],
    someoneElsesChart: isSomeoneElsesChart(portal, document),
  };
  const before = classifyPage(portal, url, document);
  if (before.gate === 'shut') return { ...nothing, kind: before.kind };
  yield;
  const page = yield* readPage(document, isShown);
  const { kind, gate } = classifyPage(portal, url, document, page);
  const unread = unreadBecause(page);
  const known = { ...nothing, kind, unread, unreadFrames: page.unreadFrames };
  if (gate === 'shut' || unread === 'language') return known;
  const { status, cancer, findings } = yield* diagnose(page.sections);
  if (findings.length === 0) return { ...known, cancer };
  yield;
  return {
    ...known,
    status,
    cancer,
    findings,
    records: recordsSeen(kind, page),
    urgentWords: status === 'none' ? [] : urgentWords(page.sections),
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
