/** Unpacks one file of a ZIP, piece by piece; what grows beyond what it said is stopped. */
import { Inflate } from 'fflate';
import type { Entry } from './archive.ts';
import type { Refusal } from './kind.ts';

/** At deflate's greatest ratio a piece of this size becomes 16 MB. */
const PIECE = 16 * 1024;
const LOCAL_SIZE = 30;
const LOCAL = 0x04034b50;

async function packedOf(zip: Blob, { at, packed }: Entry): Promise<Blob | null> {
  const head = new DataView(await zip.slice(at, at + LOCAL_SIZE).arrayBuffer());
  if (head.byteLength < LOCAL_SIZE || head.getUint32(0, true) !== LOCAL) return null;
  const start = at + LOCAL_SIZE + head.getUint16(26, true) + head.getUint16(28, true);
  const bytes = zip.slice(start, start + packed);
  return bytes.size === packed ? bytes : null;
}

async function inflate(
  packed: Blob,
  size: number,
  stop: AbortSignal,
): Promise<readonly BlobPart[] | Refusal> {
  const parts: BlobPart[] = [];
  let grown = 0;
  const stream = new Inflate((piece) => {
    grown += piece.length;
    if (grown <= size) parts.push(piece as Uint8Array<ArrayBuffer>);
  });
  for (let from = 0; from < packed.size; from += PIECE) {
    const piece = new Uint8Array(await packed.slice(from, from + PIECE).arrayBuffer());
    stop.throwIfAborted();
    stream.push(piece, from + PIECE >= packed.size);
    if (grown > size) return 'bomb';
  }
  return grown === size ? parts : 'damaged';
}

/** The file, by its last name, or why there is none. Rejects only where `stop` was called. */
export async function unpack(zip: Blob, entry: Entry, stop: AbortSignal): Promise<File | Refusal> {
  const name = entry.name.split('/').at(-1) ?? '';
  const packed = await packedOf(zip, entry);
  if (packed === null) return 'damaged';
  if (entry.way === 'other') return 'packed';
  if (entry.way === 'plain') return packed.size === entry.size ? new File([packed], name) : 'damaged';
  try {
    const parts = await inflate(packed, entry.size, stop);
    return typeof parts === 'string' ? parts : new File([...parts], name);
  } catch {
    stop.throwIfAborted();
    return 'damaged';
  }
}
