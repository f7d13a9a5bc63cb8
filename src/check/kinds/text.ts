import { type Kind, ofLines, textOf } from '../kind.ts';

const rich = /^\{\\rtf/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
const isWide = (head: string) => /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head);

/** Plain text: a report that was copied out, or a portal's "text" download. */
export const text: Kind = {
  fits: (head) => !rich.test(head) && (isWide(head) || !controls.test(head)),
  async open(bytes) {
    const lines = textOf(bytes);
    return lines.trim() === '' ? 'empty' : { document: ofLines(lines) };
  },
};
