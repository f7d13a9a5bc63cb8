/** Reads a document as a person sees it: what is painted, in the order of the document, under its headings. */
import { openFrames } from './frames.ts';
import type { Kept } from './kept.ts';
import { pageLanguage } from './language.ts';
import { itsOwn } from './own.ts';
import type { IsShown, PageText, Section } from './section.ts';
import { openWalk } from './walk.ts';

/** Where reading stops: more than a thousand printed pages. */
export const bounds = { characters: 2_000_000, nodes: 400_000 } as const;
/** Nodes between two yields: less than a millisecond. */
const stride = 1000;
/** A page with less text (characters) than this may still be loading, or show a picture of its text. */
const little = 400;
const sampleLength = 8000;

/** The same, where what is missing is behind a button. */
const fewWords = 1500;
const fileWords =
  /\b(?:(?:download|open|view|see) (?:the |your |full |this )*(?:report|results?|document|letter|scan)s?\b[^\n]{0,12}\bpdf\b|pdf attachment|download full report)/i;
const loadingWords = /\b(?:loading|please wait|waiting to start|one moment|cargando|espere)\b/i;

function sample(sections: readonly Section[]): string {
  let text = '';
  for (const section of sections) {
    text += `${section.heading}\n${section.text}\n`;
    if (text.length > sampleLength) break;
  }
  return text;
}

/** Reads a page. Yields after every few thousand nodes; its caller decides when to go on. Changes nothing in the document. What `kept` knows is not read again. */
export function* readPage(
  document: Document,
  isShown: IsShown,
  kept: Kept | null = null,
): Generator<void, PageText, void> {
  const frames = openFrames(isShown);
  const root = itsOwn(document, 'body') ?? itsOwn(document, 'documentElement');
  let cut = false;
  const walk = root && openWalk(root, isShown, frames, kept);
  // It asks for the painted text, which may be laid out for it.
  yield;
  while (walk?.step(stride)) {
    if (walk.outline.length() > bounds.characters || walk.tally.nodes > bounds.nodes) {
      cut = true;
      break;
    }
    yield;
  }
  kept?.end();
  const { own, busy, opening } = walk?.tally ?? { own: 0, busy: 0, opening: '' };
  const sections = walk?.outline.close() ?? [];
  yield;
  const text = sample(sections);
  const declared = itsOwn(document, 'documentElement')?.lang ?? '';
  const type = itsOwn(document, 'contentType') ?? 'text/html';
  return {
    title: itsOwn(document, 'title'),
    language: pageLanguage(text, declared),
    sections,
    opening,
    unreadFrames: frames.unread,
    file:
      frames.hasFile ||
      type === 'application/pdf' ||
      type.startsWith('image/') ||
      (frames.hasPicture && own < little) ||
      (own < fewWords && fileWords.test(text)),
    loading: own < little && (busy > 0 || loadingWords.test(text)),
    cut,
  };
}
