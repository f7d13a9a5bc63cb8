/** Text made ready for searching: folded without moving a character, and cut into sentences. */

const folds: Record<string, string> = { '´': "'", ø: 'o' };
for (const dash of '-‐‑–—\u00a0') folds[dash] = ' ';
for (const quote of '’‘') folds[quote] = "'";
const foldable = /[\u00a0-\uffff]/;
const everyFoldable = /[\u00a0-\uffff]/g;

function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // "İ" grows when lowered; offsets must not move.
  return text.replace(/[A-Z\u00c0-\uffff]/g, (char) => {
    const low = char.toLowerCase();
    return low.length === 1 ? low : char;
  });
}

/**
 * The same text, character for character, in lower case without accents, with hyphens and single line breaks as
 * spaces, so that "Non-Hodgkin’s" and "non\nhodgkin's" are searched alike.
 */
export function fold(text: string): string {
  const plain = lowerSameLength(text)
    .replaceAll('-', ' ')
    .replace(/(?<!\n)\n(?!\n)/g, ' ');
  if (!foldable.test(plain)) return plain;
  return plain.replace(everyFoldable, (char) => folds[char] ?? char.normalize('NFD')[0] ?? char);
}

/** A stretch of a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const breaks = /\n\n+|\t|\n|[.!?:](?=["')\]]?\s)|[•☐☑☒✓]/g;
const abbreviated =
  /(?:^|[\s("])(?:dr|drs|mr|mrs|ms|st|vs|no|fig|approx|e\.?g|i\.?e|inc|jr|sr|al|cf|resp|ca|hx|sra?|dra?|[A-Z]|\d{1,2})$/i;

function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === ':') return false;
  // "? lymphoma" asks of what follows.
  if (mark === '?' && !/\S/.test(text[at - 1] ?? ' ')) return false;
  if (mark !== '.') return true;
  const next = /["')\]]?\s+(.)/y;
  next.lastIndex = at + 1;
  const after = next.exec(text)?.[1] ?? '';
  if (/[a-z,;]/.test(after)) return false;
  return !abbreviated.test(text.slice(Math.max(0, at - 8), at));
}

/** A single line break ends a sentence unless the line runs on. */
function endsLine(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (/[,(/-]/.test(before)) return false;
  return !/[a-z]/.test(after) || /[.:;]/.test(before) || at < 45 || text.slice(at - 45, at).includes('\n');
}

/** Where each sentence of a text starts, in order; the first is 0. */
export function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  breaks.lastIndex = 0;
  for (let hit = breaks.exec(text); hit; hit = breaks.exec(text)) {
    const mark = hit[0];
    const ends =
      mark === '\n'
        ? endsLine(text, hit.index)
        : '.!?:'.includes(mark)
          ? endsSentence(text, hit.index)
          : true;
    if (ends) starts.push(hit.index + ('•☐☑☒✓'.includes(mark) ? 0 : mark.length));
  }
  return starts;
}

/** How far a sentence is followed to either side of a word: a page without a full stop must cost no more. */
const reach = 400;

/** The sentence a position stands in, cut to 400 characters on either side. */
export function sentenceAt(starts: readonly number[], length: number, at: number): Span {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return {
    start: Math.max(starts[low] ?? 0, at - reach),
    end: Math.min(starts[low + 1] ?? length, at + reach),
  };
}

/** Where the block (paragraph, item, row) that a position stands in starts, at most `most` characters before it. */
export function blockStart(folded: string, at: number, most: number): number {
  const from = Math.max(0, at - most);
  const gap = folded.slice(from, at).lastIndexOf('\n\n');
  return gap < 0 ? from : from + gap + 2;
}
