/** Cuts a long section into pieces, so that no step of the reading is long. */
import type { Section } from '../page/section.ts';
import { inlineHeadings } from './meaning.ts';

/** Characters in a piece: about a millisecond of work. */
const length = 8000;

function cutAt(text: string, from: number): number {
  const end = from + length;
  if (end >= text.length) return text.length;
  // Looked for near the end alone: a search of all that comes before would cost its length for every piece.
  const start = from + length / 2;
  const tail = text.slice(start, end + 2);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = tail.lastIndexOf(mark, end - start);
    if (at > 0) return start + at + mark.length;
  }
  return end;
}

/** The section itself where it is short, else pieces of it that end with a paragraph, each under the heading that holds there. */
export function* piecesOf(section: Section): Generator<Section, void, void> {
  const { text, cells } = section;
  if (text.length <= length * 1.5) {
    yield section;
    return;
  }
  let { heading, path } = section;
  let cell = 0;
  for (let start = 0; start < text.length; ) {
    const end = cutAt(text, start);
    const inside = [];
    while (cell < cells.length && (cells[cell]?.start ?? 0) < end) {
      const one = cells[cell++];
      if (one && one.end <= end) inside.push({ ...one, start: one.start - start, end: one.end - start });
    }
    const piece = text.slice(start, end);
    yield { heading, path, text: piece, cells: inside };
    const last = inlineHeadings(piece).at(-1);
    if (last) {
      heading = last.heading;
      path = [...section.path, section.heading];
    }
    start = end;
  }
}
