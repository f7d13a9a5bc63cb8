/** Reads what a ZIP says it holds, and refuses one that no portal makes before any of it is unpacked. */
import { type Refusal, textOf } from './kind.ts';

/** The most that is unpacked: 1,000 entries, 200 MB in all, nothing of a megabyte or more that shrank two hundredfold. */
export const most = { entries: 1000, bytes: 200 * 1024 * 1024, ratio: 200, unweighed: 1024 * 1024 } as const;

/** One file of a ZIP. */
export interface Entry {
  /** With its folders, "/" between them. */
  readonly name: string;
  /** Bytes, unpacked and packed. */
  readonly size: number;
  readonly packed: number;
  /** Where its own head stands. */
  readonly at: number;
  /** How it is packed: as it is, by deflate, or in a way that is not unpacked here. */
  readonly way: 'plain' | 'deflated' | 'other';
}

/** What may hold a report; and how many other files there are. */
export interface Archive {
  readonly entries: readonly Entry[];
  readonly others: number;
}

// Signatures, sizes and places of fields: PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16.
const END = 0x06054b50;
const END_SIZE = 22;
const HEAD = 0x02014b50;
const HEAD_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;

/** Names that lead out of their folder. Nothing is ever written to a disk here, and no honest file has one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const leadsOut = /(^|\/)\.\.(\/|$)|^\/|^[a-z]:|[\u0000-\u001f\u007f]/i;
/** What systems leave behind, and what a page is dressed with. */
const aside = /(^|\/)(__MACOSX\/|\.)|\.(css|js|mjs|xslt?|xsd|svg|ico|woff2?|ttf|ini|md5|sha\d*)$/i;

async function viewOf(blob: Blob): Promise<DataView> {
  return new DataView(await blob.arrayBuffer());
}

/** Where the closing record stands in the last bytes; -1 where there is none that ends the file. */
function endIn(tail: DataView): number {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at -= 1) {
    const isEnd = tail.getUint32(at, true) === END;
    if (isEnd && at + END_SIZE + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return -1;
}

type Listed = Entry & { readonly flags: number };

const ways: Readonly<Record<number, Entry['way']>> = { 0: 'plain', 8: 'deflated' };

/** The entries of a directory of `count`; null where it is not whole. */
function listedIn(directory: DataView, count: number): readonly Listed[] | null {
  const entries: Listed[] = [];
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + HEAD_SIZE > directory.byteLength || directory.getUint32(at, true) !== HEAD) return null;
    const [name, extra, comment] = [28, 30, 32].map((place) => directory.getUint16(at + place, true));
    const end = at + HEAD_SIZE + (name ?? 0);
    if (end > directory.byteLength) return null;
    entries.push({
      name: textOf(new Uint8Array(directory.buffer, at + HEAD_SIZE, name)).replaceAll('\\', '/'),
      flags: directory.getUint16(at + 8, true),
      way: ways[directory.getUint16(at + 10, true)] ?? 'other',
      packed: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      at: directory.getUint32(at + 42, true),
    });
    at = end + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** True where entries lie on one another, as in a bomb of one kernel named many times. */
function overlaps(entries: readonly Entry[], size: number): boolean {
  const sorted = entries.toSorted((a, b) => a.at - b.at);
  return sorted.some(({ at, packed }, place) => at + LOCAL_SIZE + packed > (sorted[place + 1]?.at ?? size));
}

function refusalOf(entries: readonly Listed[], size: number): Refusal | null {
  if (entries.some(({ name }) => leadsOut.test(name))) return 'unsafe';
  if (entries.some(({ flags }) => (flags & 0x2041) !== 0)) return 'locked';
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const swells = entries.some((one) => one.size > most.unweighed && one.size > most.ratio * one.packed);
  if (total > most.bytes || swells || overlaps(entries, size)) return 'bomb';
  // Word, Excel and their like are ZIPs too.
  return entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype') ? 'packed' : null;
}

/** Reads the list of a ZIP, and nothing of its files. */
export async function openArchive(file: Blob): Promise<Archive | Refusal> {
  const from = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT);
  const tail = await viewOf(file.slice(from));
  const at = endIn(tail);
  if (at < 0) return 'damaged';
  const count = tail.getUint16(at + 10, true);
  const [length, start] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
  if (count > most.entries) return 'bomb';
  if (start + length > from + at) return 'damaged';
  const listed = listedIn(await viewOf(file.slice(start, start + length)), count);
  if (listed === null) return 'damaged';
  const refusal = refusalOf(listed, start);
  if (refusal) return refusal;
  const files = listed.filter(({ name }) => !name.endsWith('/'));
  const entries = files.filter(({ name, size }) => size > 0 && !aside.test(name));
  return { entries, others: files.length - entries.length };
}
