import type * as PdfJs from 'pdfjs-dist';
import libraryUrl from 'pdfjs-dist/build/pdf.min.mjs?url';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { type Kind, type Missed, type Opened, ofLines, type Refusal } from '../kind.ts';
import { sum } from '../missed.ts';
import { isScan } from '../pdf-page.ts';
import { openWorker } from '../policy.ts';

/** More than a thousand pages is a whole chart: the first ones are read. */
const mostPages = 1000;
/** Characters that a fax machine or a portal stamps on a picture of a page. */
const stamp = 300;
/** After so many pictures under a stamp, every page of few words counts as one: to look at a picture, it is unpacked. */
const mostLooks = 40;

type Item = { readonly str: string; readonly hasEOL: boolean; readonly transform: readonly number[] };

/** Items of a page as lines; a gap of more than one and a half lines is an empty line, as it looks on paper. */
function linesOf(items: readonly Item[]): string {
  let text = '';
  let last: number | null = null;
  let isLineStart = true;
  for (const { str, hasEOL, transform } of items) {
    const [, , , size = 0, , height = 0] = transform;
    if (isLineStart && str.trim() !== '') {
      if (last !== null && Math.abs(last - height) > 1.9 * Math.abs(size)) text += '\n';
      last = height;
      isLineStart = false;
    }
    text += str;
    if (!hasEOL) continue;
    text += '\n';
    isLineStart = true;
  }
  return text;
}

function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? 'locked' : 'damaged';
}

/** Reads page after page; where no page has a word, it is a picture. */
async function readPages(document: PdfJs.PDFDocumentProxy, ops: typeof PdfJs.OPS): Promise<Opened | Refusal> {
  const all = document.numPages;
  const last = Math.min(all, mostPages);
  let text = '';
  let pictures = 0;
  let stamped = 0;
  for (let number = 1; number <= last; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = linesOf(items.filter((item): item is typeof item & Item => 'str' in item));
    text += `${words}\n\n`;
    const { length } = words.trim();
    const isStamped = length > 0 && length < stamp && (stamped > mostLooks || (await isScan(page, ops)));
    if (isStamped) stamped += 1;
    // A page without a word may be blank as well: it is counted, and the sentence says no more than that.
    if (isStamped || length === 0) pictures += 1;
    page.cleanup();
  }
  const carried = Object.keys((await document.getAttachments()) ?? {}).length;
  const missed: readonly Missed[] = sum([
    { what: 'pictures', count: pictures, all },
    { what: 'rest', count: all - last, all },
    { what: 'attached', count: carried },
  ]);
  return text.trim() === '' && carried === 0 ? 'picture' : { document: ofLines(text), missed };
}

/** A PDF with text. One that is only pictures of text holds nothing to read. */
export const pdf: Kind = {
  fits: (head) => head.slice(0, 1024).includes('%PDF-'),
  async open(bytes, stop) {
    // The library as it was released, byte for byte: a law compares it.
    const library = (await import(/* @vite-ignore */ libraryUrl)) as typeof PdfJs;
    stop.throwIfAborted();
    const port = openWorker(workerUrl);
    stop.addEventListener('abort', () => port.terminate(), { once: true });
    const worker = library.PDFWorker.create({ port });
    const task = library.getDocument({
      data: bytes,
      worker,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      verbosity: library.VerbosityLevel.ERRORS,
    });
    const stopped = new Promise<never>((_, reject) =>
      stop.addEventListener('abort', () => reject(stop.reason), { once: true }),
    );
    const read = async () => readPages(await task.promise, library.OPS);
    try {
      return await Promise.race([read(), stopped]);
    } catch (error) {
      stop.throwIfAborted();
      return refusalOf(error);
    } finally {
      port.terminate();
    }
  },
};
