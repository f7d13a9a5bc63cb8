/** What stands on a page in place of text it could give: other sites' frames, files, pictures. */
import type { IsShown } from './section.ts';

/** A frame or picture smaller than this (CSS px²) holds no record: an advertisement, a badge, a logo. */
export const bigFrame = 60_000;
export const bigPicture = 240_000;

/** What was met while a page was read. */
export interface Frames {
  /** The document of a frame that may be read; null where there is none, and then it is kept in mind. */
  documentOf(frame: Element): Document | null;
  embed(element: Element): void;
  picture(element: Element): void;
  readonly unread: readonly string[];
  readonly hasFile: boolean;
  readonly hasPicture: boolean;
  /** How many frames, files and big pictures were met: they can change without a word. */
  readonly met: number;
}

function area(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

function addressOf(element: Element): URL | null {
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  return URL.parse(address, element.baseURI);
}

function isFileAddress(url: URL): boolean {
  return (
    url.protocol === 'blob:' || url.protocol === 'data:' || /\.(?:pdf|tiff?|docx?|rtf)$/i.test(url.pathname)
  );
}

function openDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Keeps in mind what could not be read. */
export function openFrames(isShown: IsShown): Frames {
  const unread = new Set<string>();
  let hasFile = false;
  let hasPicture = false;
  let met = 0;
  return {
    documentOf(frame) {
      met += 1;
      if (!isShown(frame)) return null;
      const inner = openDocument(frame);
      if (inner?.contentType === 'application/pdf') hasFile = true;
      // What is being written is not read: some editors are a document of their own.
      if (inner !== null) return inner.designMode === 'on' ? null : inner;
      if (area(frame) < bigFrame) return null;
      const url = addressOf(frame);
      if (url === null) return null;
      if (isFileAddress(url)) hasFile = true;
      else if (url.protocol === 'https:' || url.protocol === 'http:') unread.add(url.origin);
      return null;
    },
    embed(element) {
      met += 1;
      if (!isShown(element) || area(element) < bigFrame) return;
      const url = addressOf(element);
      const type = element.getAttribute('type') ?? '';
      if (/pdf|tiff|msword|octet-stream|rtf/i.test(type) || (url !== null && isFileAddress(url)))
        hasFile = true;
      else if (/^image\//i.test(type)) hasPicture = true;
      else if (
        url !== null &&
        url.protocol === 'https:' &&
        url.origin !== element.ownerDocument.location?.origin
      ) {
        unread.add(url.origin);
      }
    },
    picture(element) {
      if (area(element) < bigPicture || !isShown(element)) return;
      met += 1;
      hasPicture = true;
    },
    get unread() {
      return [...unread];
    },
    get hasFile() {
      return hasFile;
    },
    get hasPicture() {
      return hasPicture;
    },
    get met() {
      return met;
    },
  };
}
