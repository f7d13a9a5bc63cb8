/** The packet as one HTML file: all its pages and their style, no script, nothing loaded. */

import type { NamedFile } from '../file-name.ts';
import { htmlFile } from '../html-file.ts';
import type { Leaf } from '../leaf.ts';
import { htmlOf } from '../markup.ts';
import style from './pages.css?raw';
import type { PagesWords } from './words.ts';

/** How it is called; its name says nothing about the person. */
export const packetFile: NamedFile & { readonly mime: string } = {
  name: 'packet',
  extension: 'html',
  mime: 'text/html',
};

/** SHA-256 of the style, by which the file's policy allows it and nothing else; a test keeps it true. */
export const pagesStyleHash = 'sha256-yb8gZj9kF/TUQMNXuv63d7NWNo4zNZ6BSLi39xveJrU=';

/** The file. `pages`: from `pagesOf`. */
export const packetHtml = (pages: Leaf, { lang, dir, title }: PagesWords): string =>
  htmlFile({ lang, dir, title, style, styleHash: pagesStyleHash }, `<main>${htmlOf(pages)}</main>`);
