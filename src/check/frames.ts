/** What a saved page shows beside its own words: a frame is put in its place where the file holds it, all else is counted. */
import { bytesIn } from '../core/base64.ts';
import { bigFrame, bigPicture } from '../core/page/frames.ts';
import { headOf, type Missed, type OpenInside, textOf } from './kind.ts';
import { one } from './missed.ts';
import { parseHtml } from './policy.ts';
import { areaOf, elementsIn, isShown } from './shown.ts';

/** A part of the file by the address that the page calls it; null where the file does not hold it. */
export type PartOf = (address: string) => Uint8Array | null;

/** Frames in frames are filled this deep; no honest page goes further. */
const deepest = 8;
/** With fewer words (characters) of its own, a page may be there to show a picture of a report. */
const little = 400;

const framing = new Set(['iframe', 'frame', 'object', 'embed']);
const aside = 'nav, header, footer';

/** The beginning of a page, as a portal or a browser writes it. */
export const isHtml = (head: string): boolean =>
  /<!doctype html|<html[\s>]|<(?:head|body|div|table|p|h1)[\s>]/i.test(head);

const inAddress = (address: string): Uint8Array | null => {
  const base64 = /^data:[^,]*;base64,(.*)$/is.exec(address)?.[1];
  return base64 === undefined ? null : bytesIn(base64);
};

/** Puts what a frame shows in its place; says what could not be read. */
async function fill(
  frame: Element,
  inside: OpenInside,
  partOf: PartOf,
  depth: number,
): Promise<readonly Missed[]> {
  const srcdoc = frame.getAttribute('srcdoc');
  const address = frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';
  // Nothing stands at such an address: a script wrote into it, or nobody did.
  if (srcdoc === null && /^\s*(?:$|about:|javascript:)/i.test(address)) return [];
  const bytes = srcdoc === null ? (partOf(address) ?? inAddress(address)) : new TextEncoder().encode(srcdoc);
  if (bytes === null || depth >= deepest) return one('frames');
  const section = frame.ownerDocument.createElement('section');
  if (srcdoc !== null || isHtml(headOf(bytes))) {
    const page = parseHtml(textOf(bytes));
    const missed = await fillFrames(page, inside, partOf, depth + 1);
    if (page.body) section.append(page.body);
    frame.replaceWith(section);
    return missed;
  }
  const opened = await inside(bytes);
  if (opened === 'empty' || opened === 'wordless') return [];
  if (typeof opened === 'string') return one(opened === 'picture' ? 'drawn' : 'frames');
  section.append(opened.document.body);
  frame.replaceWith(section);
  return opened.missed ?? [];
}

/** Characters of a page outside its menus, banners and footers. */
function wordsOf(elements: readonly Element[]): number {
  return elements
    .filter((element) => element.closest(`script, style, noscript, template, ${aside}`) === null)
    .flatMap(({ childNodes }) => [...childNodes])
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .reduce((sum, { textContent }) => sum + (textContent ?? '').trim().length, 0);
}

/** A picture with an empty `alt` is there for its looks. */
const isDressing = (picture: Element): boolean =>
  picture.getAttribute('alt') === '' ||
  picture.closest(aside) !== null ||
  /^data:image\/svg|\.svg(?:$|[?#])/i.test(picture.getAttribute('src') ?? '');

function countPictures(elements: readonly Element[]): number {
  const pictures = elements.filter((element) => element.localName === 'img' && isShown(element));
  const mayHoldWords = wordsOf(elements) < little;
  return pictures.filter((picture) => {
    const area = areaOf(picture);
    return area >= bigPicture || (mayHoldWords && Number.isNaN(area) && !isDressing(picture));
  }).length;
}

/** Fills the frames of a page and counts what is not read, pictures that may hold a report among it. */
export async function fillFrames(
  page: Document,
  inside: OpenInside,
  partOf: PartOf,
  depth = 0,
): Promise<readonly Missed[]> {
  const missed: Missed[] = [];
  for (const frame of elementsIn(page)) {
    const isOne = framing.has(frame.localName) && isShown(frame) && !(areaOf(frame) < bigFrame);
    // What stands in an object is shown in its stead, where the browser cannot show the object.
    if (!isOne || frame.parentElement?.closest('object[data]')) continue;
    missed.push(...(await fill(frame, inside, partOf, depth)));
  }
  return depth > 0 ? missed : [...missed, { what: 'drawn', count: countPictures(elementsIn(page)) }];
}
