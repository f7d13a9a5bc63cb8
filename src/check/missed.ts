/** Adds up what of a file was not read, and opens what it carries inside. */
import { type Gap, type Missed, type Opened, type OpenInside, put, type Refusal } from './kind.ts';
import { hasWords } from './shown.ts';

/** One of a kind. */
export const one = (what: Gap): readonly Missed[] => [{ what, count: 1 }];

/** Each kind once, in the order they were met; none of what counts nothing. */
export function sum(all: readonly Missed[]): readonly Missed[] {
  const sums = new Map<Gap, Missed>();
  for (const { what, count, all: of } of all) {
    if (count === 0) continue;
    const before = sums.get(what);
    const pages = of === undefined ? before?.all : (before?.all ?? 0) + of;
    sums.set(what, { what, count: (before?.count ?? 0) + count, ...(pages !== undefined && { all: pages }) });
  }
  return [...sums.values()];
}

/** A document that is made ready, or why there is nothing in it to read. */
export function openedWith(document: Document, missed: readonly Missed[]): Opened | Refusal {
  const all = sum(missed);
  return hasWords(document) || all.length > 0 ? { document, missed: all } : 'wordless';
}

/** Writes a document that a file carries into the file's own, under its title; says what of it was not read. */
export async function putInside(
  body: Element,
  title: string,
  bytes: Uint8Array | null,
  inside: OpenInside,
): Promise<readonly Missed[]> {
  const opened = bytes === null ? 'damaged' : await inside(bytes);
  if (typeof opened === 'string') return one('attached');
  const section = put(body, 'section', '');
  if (title) put(section, 'h2', title);
  section.append(opened.document.body);
  return opened.missed ?? [];
}
