import { isHtml } from '../frames.ts';
import { blank, headOf, type Kind, largestMarkup, type Missed, ofLines, textOf } from '../kind.ts';
import { type Part, partsIn } from '../mime.ts';
import { openedWith, putInside } from '../missed.ts';
import { openPage } from './web-page.ts';

const isAttached = ({ headers }: Part): boolean =>
  /^\s*attachment/i.test(headers.get('content-disposition') ?? '');

/** The page itself: the first part that is one, as the browser that saved it puts it; of an e-mail, its words. */
const mainOf = (parts: readonly Part[]): Part | undefined =>
  ['text/html', 'application/xhtml+xml', 'text/plain']
    .map((wanted) => parts.find((part) => part.type === wanted && !isAttached(part)))
    .find((part) => part !== undefined);

/** Parts by what the page calls them: "cid:…", or the address they were saved from. */
function named(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(
    parts.flatMap((part) => {
      const id = part.headers.get('content-id')?.replace(/^<|>$/g, '');
      const from = part.headers.get('content-location');
      return [...(id ? [[`cid:${id}`, part] as const] : []), ...(from ? [[from, part] as const] : [])];
    }),
  );
}

/** Parts that no page need show: attached to an e-mail, documents, and further pages that have no name to be called by. */
const standsAlone = (part: Part): boolean =>
  isAttached(part) ||
  /^broken$|^application\/(?:pdf|rtf|msword|vnd\.)/.test(part.type) ||
  (part.type === 'text/html' && !part.headers.has('content-location') && !part.headers.has('content-id'));

/** A page that a browser saved as one file ("Webpage, Single File"), or a saved e-mail; with what its frames show. */
export const mhtml: Kind = {
  fits: (head) => /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?mime-version:/i.test(head),
  async open(bytes, _, inside) {
    const parts = partsIn(bytes);
    const main = parts && mainOf(parts);
    const words = main?.bytes();
    if (!parts || !main || !words) return 'damaged';
    if (words.length > largestMarkup) return 'too-large';
    const byName = named(parts);
    const used = new Set([main]);
    const partOf = (address: string) => {
      const part = byName.get(address);
      // A part that stands on the page already is not put there again: frames could show one another without end.
      if (part && used.has(part)) return new Uint8Array();
      if (part) used.add(part);
      return part?.bytes() ?? null;
    };
    const isPage = main.type !== 'text/plain' || isHtml(headOf(words));
    const text = textOf(words);
    const page = isPage ? await openPage(text, inside, partOf) : openedWith(ofLines(text), []);
    const document = typeof page === 'string' ? blank() : page.document;
    const missed: Missed[] = typeof page === 'string' ? [] : [...(page.missed ?? [])];
    for (const part of parts)
      if (!used.has(part) && standsAlone(part))
        missed.push(...(await putInside(document.body, '', part.bytes(), inside)));
    const opened = openedWith(document, missed);
    const url = main.headers.get('content-location') ?? '';
    return typeof opened !== 'string' && URL.canParse(url) ? { ...opened, url } : opened;
  },
};
