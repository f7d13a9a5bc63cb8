/** The shape of a kind of file. */
import { charactersOf } from '../core/base64.ts';

/** Why a file was not read; each has its own sentence. */
export type Refusal =
  | ('empty' | 'too-large' | 'picture' | 'packed' | 'locked' | 'damaged' | 'unknown')
  /** It holds no words; or it is a page that is never read: of bills, of settings and the like. */
  | ('wordless' | 'elsewhere')
  /** A ZIP that would grow without measure, or whose names lead out of it; XML that gives orders. */
  | ('bomb' | 'unsafe' | 'entities');

/**
 * What of a file was not read; each has its own sentence. `pictures`: pages of a PDF without text of their own; `rest`: pages past
 * the most that are read; `frames`, `drawn`: frames and pictures of a saved page; `attached`: documents inside the file or named by
 * it; `entries`: what is in codes alone, or of a form that is not known; `mistaken`: what its author took back, left out on purpose.
 */
export type Gap = 'pictures' | 'rest' | 'frames' | 'drawn' | 'attached' | 'entries' | 'mistaken';

/** How much of it; of pages, of how many. */
export interface Missed {
  readonly what: Gap;
  readonly count: number;
  readonly all?: number;
}

/** A file made ready to read: an inert document, and the address it was saved from where that is known. */
export interface Opened {
  readonly document: Document;
  readonly url?: string;
  readonly missed?: readonly Missed[];
}

/** Opens a file that another carries. Rejects only where the person stopped it. */
export type OpenInside = (bytes: Uint8Array) => Promise<Opened | Refusal>;

/** One file in `kinds/`. */
export interface Kind {
  /** The most bytes that are read, where the browser parses the whole in one step that no "Stop" can end. */
  readonly largest?: number;
  /** Whether a file is of this kind. `head`: its first 4,096 bytes, a character each. */
  readonly fits: (head: string) => boolean;
  /** Rejects only where `stop` was called; what cannot be read is a refusal. */
  readonly open: (bytes: Uint8Array, stop: AbortSignal, inside: OpenInside) => Promise<Opened | Refusal>;
}

/** Of markup: 20 MB, which two slow cores parse within about a second. */
export const largestMarkup = 20 * 1024 * 1024;

/** The beginning of a file, by which its kind is known: a character for each byte. */
export const headOf = (bytes: Uint8Array): string => charactersOf(bytes.subarray(0, 4096));

/** The text of a file, in whichever of the usual encodings it is. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** An empty document to write into; the language is found from the words. */
export function blank(title = ''): Document {
  return document.implementation.createHTMLDocument(title);
}

/** Appends an element that holds a text. */
export function put(parent: Element, name: string, text: string): HTMLElement {
  const element = parent.ownerDocument.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

/** A document of plain lines, as a printed report has them. */
export function ofLines(text: string): Document {
  const page = blank();
  put(page.body, 'pre', text);
  return page;
}
