/** `node tools/pages-matrix.mjs`: writes docs/golden-pages.md, the matrix trap × product and the list of pages. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { goldenPages } from './golden-pages.mjs';
import { traps } from './golden-traps.mjs';

/** @typedef {{ traps: string[], status: string, cancer: string, unread: string | null, why: string, misread?: string }} Labels */

/** @param {string[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/** The whole text of docs/golden-pages.md. */
export function matrixDocument() {
  const pages = goldenPages().map((page) => ({ ...page, labels: /** @type {Labels} */ (page.expected) }));
  const products = [...new Set(pages.map(({ product }) => product))];
  /** @param {string} trap @param {string} product */
  const count = (trap, product) =>
    pages.filter((page) => page.product === product && page.labels.traps.includes(trap)).length;
  const quiet = pages.filter(({ labels }) => labels.status === 'none' && !labels.unread).length;
  const matrix = Object.entries(traps).map(([trap]) =>
    row([trap, ...products.map((product) => `${count(trap, product) || ''}`)]),
  );
  const list = pages.map(({ id, labels }) =>
    row([
      `[${id}](../tests/pages/${id}/page.html)`,
      labels.unread ? `not read: ${labels.unread}` : `${labels.status} / ${labels.cancer}`,
      labels.why,
    ]),
  );
  const misread = pages.filter(({ labels }) => labels.misread);
  return `# Golden pages

Pages of made-up people, written as real portals show them and labelled by hand from
[RUBRIC.md](../tests/pages/RUBRIC.md) before the core saw them. A test reads each in a real browser.
Written by \`node tools/pages-matrix.mjs\`; a test keeps it true. ${pages.length} pages, ${quiet} of them quiet.

## Trap × product

${row(['trap', ...products])}
${row(['---', ...products.map(() => '--:')])}
${matrix.join('\n')}

## Still misread

${
  misread.length === 0
    ? 'None.'
    : `${misread.length} of ${pages.length}. Their labels stand; their tests turn red on the day the page is read right.

${misread.map(({ id, labels }) => `- [${id}](../tests/pages/${id}/page.html): ${labels.misread}`).join('\n')}`
}

## What each trap is

${Object.entries(traps)
  .map(([trap, what]) => `- **${trap}**: ${what}`)
  .join('\n')}

## The pages

Status is over all serious diagnoses, the second word over cancer alone.

${row(['page', 'status / cancer', 'why'])}
${row(['---', '---', '---'])}
${list.join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(fileURLToPath(new URL('../docs/golden-pages.md', import.meta.url)), matrixDocument());
