/** The one way from a string to a parser or a worker: every other page of the extension forbids all of them. */

/** In every browser that this extension asks for, and not yet in TypeScript's library. */
declare const trustedTypes: {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (text: string) => string;
      readonly createScriptURL: (url: string) => string;
    },
  ) => {
    readonly createHTML: (text: string) => string;
    readonly createScriptURL: (url: string) => string;
  };
};

const policy = trustedTypes.createPolicy('check-a-file', {
  // For the two parsers below alone: what they make is inert, and never put into this page.
  createHTML: (text) => text,
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError('Not a script of ours.');
    return url;
  },
});

/** A document type can hold entities that grow without end, or fetch; no health record needs one. */
export const hasEntities = (xml: string): boolean => /<!(?:DOCTYPE|ENTITY)/i.test(xml);

/** XML as an inert document, or null where it is not well-formed or could grow. */
export function parseXml(text: string): XMLDocument | null {
  if (hasEntities(text)) return null;
  const parsed = new DOMParser().parseFromString(policy.createHTML(text), 'application/xml');
  return parsed.querySelector('parsererror') ? null : parsed;
}

/** In every browser that this extension asks for, and not yet in TypeScript's library. */
interface Parser {
  parseHTMLUnsafe(html: string, options: { readonly sanitizer: object }): Document;
}

/** A shadow root as Chromium writes it into a page that is saved as one file. */
const savedShadow = /(<template\b[^>]{0,200}?\s)shadowmode="(?:open|closed)"/gi;

/** HTML as an inert document, its frames left in, so that they can be counted; the parser that is called safe drops them unseen. */
export const parseHtml = (text: string): Document =>
  (Document as unknown as Parser).parseHTMLUnsafe(
    policy.createHTML(text.replace(savedShadow, '$1shadowrootmode="open"')),
    {
      sanitizer: { removeElements: ['script'] },
    },
  );

/** A worker that runs a packaged script. */
export const openWorker = (url: string): Worker =>
  new Worker(policy.createScriptURL(url), { type: 'module' });
