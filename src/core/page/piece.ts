/** Makes one text node into a piece of a line: as HTML folds white space, without soft hyphens. */

/** White space folded to single spaces, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The same with line ends kept: one "\n" between lines, two between paragraphs. */
export function foldLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Takes out what a person does not see in a word: soft hyphens and zero-width marks. */
export function plain(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}

/** A word broken over a line is whole again; a hyphen that belongs to it ("non-small") stays. */
export function joinBroken(text: string): string {
  return /(?:^|[\s(/])(?:non|well|poorly|moderately|follow|post|pre|self|high|low|long|short|triple|x|t|b|[a-z]+ly)-$/i.test(
    text,
  )
    ? text
    : text.slice(0, -1);
}
