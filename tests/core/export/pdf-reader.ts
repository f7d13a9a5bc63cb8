/** Reads a PDF with pdf.js, which had no hand in printing it, in a page of its own: it wants a newer engine than Node 20. */
import { readFile } from 'node:fs/promises';
import type * as PdfJs from 'pdfjs-dist';
import type { Browser } from 'playwright-core';

/** What a reader finds in a PDF. */
export interface Printed {
  /** The words of each page, in the order they are read. */
  readonly pages: readonly string[];
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly language: string;
  /** Roles in the tree by which a screen reader walks it, none where it is not tagged; what stands in for pictures. */
  readonly roles: readonly string[];
  readonly alts: readonly string[];
}

/** Words without the blanks between them: a line may break anywhere. */
export const inkOf = (text: string): string => text.replace(/[\s\p{C}]+/gu, '');

const origin = 'http://reader.invalid';
const start = `<!doctype html><title>Reader</title><script type="module">
import * as pdfjs from '/pdf.min.mjs';
globalThis.pdfjs = pdfjs;
</script>`;
const library = new URL('../../../node_modules/pdfjs-dist/build/', import.meta.url);

/** Runs in the page. */
async function read([base64, at]: readonly [string, string]): Promise<Printed> {
  type Node = { role?: string; alt?: string; children?: readonly Node[] };
  const { pdfjs } = globalThis as unknown as { pdfjs: typeof PdfJs };
  pdfjs.GlobalWorkerOptions.workerSrc = `${at}/pdf.worker.min.mjs`;
  const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const task = pdfjs.getDocument({ data, verbosity: 0 });
  const file = await task.promise;
  const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
  const pages: string[] = [];
  const sizes: [number, number][] = [];
  const nodes: Node[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    sizes.push([right - left, top - bottom]);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) nodes.push(...nodesOf(tree));
  }
  const { info } = await file.getMetadata();
  await task.destroy();
  return {
    ...{ pages, sizes },
    language: String((info as { Language?: string }).Language ?? ''),
    roles: [...new Set(nodes.flatMap(({ role }) => role ?? []))],
    alts: nodes.flatMap(({ alt }) => alt ?? []),
  };
}

/** A page with pdf.js in it, and a way to have it read a file. */
export async function openPdfReader(browser: Browser): Promise<(bytes: Uint8Array) => Promise<Printed>> {
  const page = await browser.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return name === ''
      ? route.fulfill({ contentType: 'text/html', body: start })
      : route.fulfill({
          contentType: 'text/javascript',
          body: await readFile(new URL(name, library), 'utf8'),
        });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction('globalThis.pdfjs');
  return (bytes) => page.evaluate(read, [Buffer.from(bytes).toString('base64'), origin] as const);
}
