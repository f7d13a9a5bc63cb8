/** The packet as one HTML file: all its pages and their style, no script, nothing loaded. */

import type { NamedFile } from '../file-name.ts';
import type { Leaf } from '../leaf.ts';
import { escapeHtml, htmlOf } from '../markup.ts';
import style from './pages.css?raw';
import type { PagesWords } from './words.ts';

/** How it is called; its name says nothing about the person. */
export const packetFile: NamedFile & { readonly mime: string } = {
  name: 'packet',
  extension: 'html',
  mime: 'text/html',
};

/** SHA-256 of the style, by which the file's policy allows it and nothing else; a test keeps it true. */
export const pagesStyleHash = 'sha256-drhXLpyHmSIH0s4HTVSb3ouZQc4fT3qfILQuhEyy56g=';

const policy = `default-src 'none'; style-src '${pagesStyleHash}'; base-uri 'none'; form-action 'none'`;

/** The file. `pages`: from `pagesOf`. */
export const packetHtml = (pages: Leaf, words: PagesWords): string => `<!doctype html>
<html lang="${escapeHtml(words.lang)}" dir="${escapeHtml(words.dir)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>${style}</style>
</head>
<body>
<main>${htmlOf(pages)}</main>
</body>
</html>
`;
