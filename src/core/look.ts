/** Page → assessment: the steps of the way, in reading order. What is told beyond the answer is given to it as an argument. */
import type { Assessment, Unread } from './assessment.ts';
import { diagnose, type FactReader, type Memory, type SecondLook } from './diagnosis/diagnose.ts';
import type { Kept } from './page/kept.ts';
import type { IsShown, PageText } from './page/section.ts';
import { readPage } from './page/sections.ts';
import type { theirChart } from './portal/chart.ts';
import { classifyPage } from './portal/classify.ts';
import { recognisePortal } from './portal/recognise.ts';
import type { kindByWords } from './portal/words.ts';

/** Everything `assess` needs; it has no ambient state. */
export interface Page {
  readonly document: Document;
  readonly url: string;
  readonly isShown: IsShown;
  /** What is kept of it since it was read last; it is told of each change. A reading with details keeps nothing. */
  readonly previous?: Previous | undefined;
}

/** A page as it was read. */
export interface Previous {
  readonly parts: Kept;
  readonly said: Memory;
}

/** What a person who asks is told beside the answer: facts, whose chart it is, the kind of page by its words, records, words of haste, terms. */
export interface Details extends FactReader {
  readonly second: SecondLook;
  readonly kindByWords: typeof kindByWords;
  readonly whose: (
    ...page: Parameters<typeof theirChart>
  ) => Partial<Pick<Assessment, 'someoneElsesChart' | 'chart'>>;
  readonly told: (
    page: PageText,
    known: Pick<Assessment, 'kind' | 'status'>,
  ) => Generator<void, Partial<Pick<Assessment, 'records' | 'urgentWords' | 'terms'>>, void>;
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
 * Reads one page, with details or with the answer and the findings alone; without a second look an answer may only seem so. Yields after bounded work (a few
 * milliseconds); its caller decides when to go on. Never throws on any document; what cannot be read is said in `unread`.
 */
export function* look(
  { document, url, isShown, previous }: Page,
  details: Details | null,
  second: SecondLook | null = details?.second ?? null,
): Generator<void, Assessment, void> {
  const portal = recognisePortal(document, url);
  yield;
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
    someoneElsesChart: false,
  };
  const before = classifyPage(portal, url, document);
  if (before.gate === 'shut') return { ...nothing, kind: before.kind, ...details?.whose(portal, document) };
  yield;
  const read = yield* readPage(document, isShown, previous?.parts);
  const { kind, gate } = classifyPage(
    portal,
    url,
    document,
    (place) => details?.kindByWords(read, place) ?? null,
  );
  const unread = unreadBecause(read);
  const known = {
    ...nothing,
    kind,
    unread,
    unreadFrames: read.unreadFrames,
    ...details?.whose(portal, document, read.opening),
  };
  if (gate === 'shut' || unread === 'language') return known;
  const { status, cancer, findings } = yield* diagnose(
    read.sections,
    second,
    details,
    details ? null : previous?.said,
  );
  const answer = { ...known, status, cancer, findings };
  if (details === null) return answer;
  yield;
  return { ...answer, ...(yield* details.told(read, answer)) };
}
