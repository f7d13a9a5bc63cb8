/** Breaks text into lines of at most so many columns, as a screen with letters of one width shows them. */

/** East Asian Width W and F, by their blocks (Unicode 17, UAX 11), and pictures. */
const wide =
  /^[\p{Extended_Pictographic}\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1aff0}-\u{1b2ff}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const plain = /^[\x20-\x7e]*$/;
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one sign, accents and joined pictures included. */
const signsOf = (text: string): readonly string[] =>
  plain.test(text) ? [...text] : Array.from(segments.segment(text), ({ segment }) => segment);

const columnsOf = (sign: string): number => (wide.test(sign) && !plain.test(sign) ? 2 : 1);

/** How many columns a text takes. */
export const widthOf = (text: string): number =>
  plain.test(text) ? text.length : signsOf(text).reduce((sum, sign) => sum + columnsOf(sign), 0);

/** A word in pieces that fit; an address stays whole, for a broken one leads nowhere. */
function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width || /^\S{0,2}https?:\/\//.test(word)) return [word];
  const made: string[] = [];
  let piece = '';
  let columns = 0;
  for (const sign of signsOf(word)) {
    const more = columnsOf(sign);
    if (columns + more > width) {
      made.push(piece);
      [piece, columns] = ['', 0];
    }
    piece += sign;
    columns += more;
  }
  return [...made, piece];
}

/** One line of text as lines that fit, the first of them in a room of its own. A line without a word is one blank line. */
export function wrap(line: string, width: number, first = width): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let columns = 0;
  for (const word of line.split(/\s+/).filter(Boolean)) {
    for (const [at, piece] of pieces(word, width).entries()) {
      const more = widthOf(piece);
      const room = lines.length === 0 ? first : width;
      const gap = at === 0 && columns > 0 ? 1 : 0;
      if (at > 0 || columns + gap + more > room) {
        lines.push(current);
        [current, columns] = [piece, more];
      } else {
        current += gap ? ` ${piece}` : piece;
        columns += gap + more;
      }
    }
  }
  return [...lines, current];
}
