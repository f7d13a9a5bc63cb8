import type * as PdfJs from 'pdfjs-dist';
import libraryUrl from 'pdfjs-dist/build/pdf.min.mjs?url';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { type Kind, ofLines, type Refusal } from '../kind.ts';
import { openWorker } from '../policy.ts';

/** More than a thousand pages is a whole chart: the first ones are read. */
const mostPages = 1000;

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
    const read = async () => {
      const document = await task.promise;
      let text = '';
      for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        text += `${linesOf(items.filter((item): item is typeof item & Item => 'str' in item))}\n\n`;
        page.cleanup();
      }
      return text;
    };
    try {
      const text = await Promise.race([read(), stopped]);
      return text.trim() === '' ? 'picture' : { document: ofLines(text) };
    } catch (error) {
      stop.throwIfAborted();
      return refusalOf(error);
    } finally {
      port.terminate();
    }
  },
};
