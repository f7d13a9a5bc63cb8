import { fillFrames, isHtml, type PartOf } from '../frames.ts';
import { type Kind, largestMarkup, type Opened, type OpenInside, type Refusal, textOf } from '../kind.ts';
import { openedWith } from '../missed.ts';
import { parseHtml } from '../policy.ts';

/** The note that Chromium and others leave in what they save. */
const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;

/** Opens a page, with what its frames show where `partOf` has it. */
export async function openPage(
  text: string,
  inside: OpenInside,
  partOf: PartOf = () => null,
): Promise<Opened | Refusal> {
  const page = parseHtml(text);
  if (!page.body) return 'wordless';
  const opened = openedWith(page, await fillFrames(page, inside, partOf));
  const [, url] = savedFrom.exec(text.slice(0, 10_000)) ?? [];
  return typeof opened !== 'string' && url !== undefined && URL.canParse(url) ? { ...opened, url } : opened;
}

/** A page saved from a portal, or its own HTML download. Scripts are dropped while parsing; nothing in it is loaded. */
export const webPage: Kind = {
  largest: largestMarkup,
  fits: isHtml,
  open: (bytes, _, inside) => openPage(textOf(bytes), inside),
};
