/** Reads a chosen file, or the files of a ZIP, in place and assesses each as a portal's page. Nothing of it is kept. */
import type { Assessment } from '../core/assessment.ts';
import { details } from '../core/details.ts';
import { look } from '../core/look.ts';
import { inSlices } from '../core/slices.ts';
import { openArchive } from './archive.ts';
import type { Kind, Opened, Refusal } from './kind.ts';
import { kinds } from './kinds/all.ts';
import { cCda } from './kinds/c-cda.ts';

/** The largest file of any kind that is read: 50 MB. */
const largest = 50 * 1024 * 1024;

/** What a file says, or why it could not be read; null where the person stopped it. */
export type FileReading = Assessment | Refusal | null;

/** One file of a ZIP, and what it says. */
export interface Member {
  readonly name: string;
  readonly reading: Assessment | Refusal;
}

/** The files of a ZIP that may hold a report; and how many it has besides. */
export interface Members {
  readonly members: readonly Member[];
  readonly others: number;
}

/** How JPEG, PNG, GIF and TIFF begin, and packed files (ZIP, Word). */
const pictures = ['\u00ff\u00d8\u00ff', '\u0089PNG', 'GIF8', 'II*', 'MM\u0000*'];
const packed = 'PK\u0003\u0004';

/** Files that hold no words where we could look for them. */
function refusalOf(head: string): Refusal | null {
  if (head.startsWith(packed)) return 'packed';
  // DICOM, the scan itself, is marked after its first 128 bytes.
  const isPicture = pictures.some((sign) => head.startsWith(sign)) || head.slice(128, 132) === 'DICM';
  return isPicture ? 'picture' : null;
}

/** No layout in a file: what its own markup hides is not read. */
const isShown = (element: Element): boolean =>
  element.closest('[hidden], template, [style*="display:none" i], [style*="display: none" i]') === null;

async function headOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

async function open(file: File, kind: Kind, stop: AbortSignal): Promise<Opened | Refusal> {
  try {
    return await kind.open(new Uint8Array(await file.arrayBuffer()), stop);
  } catch {
    stop.throwIfAborted();
    // Nested without end, or anything else that no honest file does.
    return 'damaged';
  }
}

/** Reads one file; long work goes in slices, and ends soon after `stop`. */
export async function readFile(file: File, stop: AbortSignal): Promise<FileReading> {
  try {
    if (file.size === 0) return 'empty';
    if (file.size > largest) return 'too-large';
    const head = await headOf(file);
    const refusal = refusalOf(head);
    if (refusal) return refusal;
    const kind = kinds.find(({ fits }) => fits(head));
    if (!kind) return 'unknown';
    if (kind.largest !== undefined && file.size > kind.largest) return 'too-large';
    const opened = await open(file, kind, stop);
    if (typeof opened === 'string') return opened;
    const { document, url = location.href } = opened;
    return await inSlices(look({ document, url, isShown }, details), () => stop.aborted);
  } catch (error) {
    if (stop.aborted) return null;
    throw error;
  }
}

/** Whether a file is a ZIP, by its first bytes. */
export const isPacked = async (file: File): Promise<boolean> => (await headOf(file)).startsWith(packed);

/** XML beside a summary, as portals pack it, says nothing in words. */
const isOnlyData = async (file: File): Promise<boolean> =>
  /\.xml$/i.test(file.name) && !cCda.fits(await headOf(file));

/** Reads a ZIP's files one after the other; `tell` says how many are done, of how many. Ends soon after `stop`. */
export async function readPacked(
  file: File,
  stop: AbortSignal,
  tell: (done: number, count: number) => void,
): Promise<Members | Refusal | null> {
  if (file.size > largest) return 'too-large';
  const archive = await openArchive(file);
  if (typeof archive === 'string') return archive;
  const { entries } = archive;
  let { others } = archive;
  if (entries.length === 0) return 'empty';
  // Fetched from the extension's own files, when a ZIP is first chosen.
  const { unpack } = await import('./unpack.ts');
  const members: Member[] = [];
  let done = 0;
  try {
    for (const entry of entries) {
      tell(done, entries.length);
      done += 1;
      const unpacked = entry.size > largest ? 'too-large' : await unpack(file, entry, stop);
      if (typeof unpacked !== 'string' && (await isOnlyData(unpacked))) {
        others += 1;
        continue;
      }
      const reading = typeof unpacked === 'string' ? unpacked : await readFile(unpacked, stop);
      if (reading === null) return null;
      members.push({ name: entry.name, reading });
    }
    return members.length > 0 ? { members, others } : 'empty';
  } catch (error) {
    if (stop.aborted) return null;
    throw error;
  }
}
