import { type Kind, largestMarkup, textOf } from '../kind.ts';

/** In every browser that this extension asks for, and not yet in TypeScript's library. */
interface SafeParser {
  parseHTML(html: string, options: { readonly sanitizer: object }): Document;
}

/** The note that Chromium and others leave in what they save. */
const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;

/** A page saved from a portal, or its own HTML download. Scripts are dropped while parsing; nothing in it is loaded. */
export const webPage: Kind = {
  largest: largestMarkup,
  fits: (head) => /<!doctype html|<html[\s>]|<(?:head|body|div|table|p|h1)[\s>]/i.test(head),
  async open(bytes) {
    const text = textOf(bytes);
    const page = (Document as unknown as SafeParser).parseHTML(text, { sanitizer: {} });
    if (page.body?.textContent?.trim() === '') return 'empty';
    const [, url] = savedFrom.exec(text.slice(0, 10_000)) ?? [];
    return url !== undefined && URL.canParse(url) ? { document: page, url } : { document: page };
  },
};
