/** Reads a chosen file, or the files of a ZIP, in place and assesses each as a portal's page. Nothing of it is kept. */
import type { Assessment } from '../core/assessment.ts';
import { details } from '../core/details.ts';
import { look } from '../core/look.ts';
import { classifyPage } from '../core/portal/classify.ts';
import { recognisePortal } from '../core/portal/recognise.ts';
import { inSlices } from '../core/slices.ts';
import { openArchive } from './archive.ts';
import { headOf, type Kind, type Missed, type Opened, type OpenInside, type Refusal } from './kind.ts';
import { kinds } from './kinds/all.ts';
import { cCda } from './kinds/c-cda.ts';
import { hasWords, isShown } from './shown.ts';

/** The largest file of any kind that is read: 50 MB. */
const largest = 50 * 1024 * 1024;

/** What a file says, and what of it was not read. */
export interface Reading extends Assessment {
  /** Whether there were any words to read. */
  readonly hasWords: boolean;
  readonly missed: readonly Missed[];
}

/** The same, or why it could not be read; null where the person stopped it. */
export type FileReading = Reading | Refusal | null;

/** One file of a ZIP, and what it says. */
export interface Member {
  readonly name: string;
  readonly reading: Reading | Refusal;
}

/** The files of a ZIP that may hold a report; and how many it has besides. */
export interface Members {
  readonly members: readonly Member[];
  readonly others: number;
}

/** How JPEG, PNG, GIF and TIFF begin, and packed files (ZIP, Word). */
const pictures = ['\u00ff\u00d8\u00ff', '\u0089PNG', 'GIF8', 'II*', 'MM\u0000*'];
const packed = 'PK\u0003\u0004';

/** FHIR as XML keeps its words where no kind here looks for them. */
const fhirXml = /<\w+[^>]*\sxmlns\s*=\s*["']http:\/\/hl7\.org\/fhir["']/;

/** Files that hold no words where we could look for them. */
function refusalOf(head: string): Refusal | null {
  if (head.startsWith(packed)) return 'packed';
  if (fhirXml.test(head)) return 'unknown';
  // DICOM, the scan itself, is marked after its first 128 bytes.
  const isPicture = pictures.some((sign) => head.startsWith(sign)) || head.slice(128, 132) === 'DICM';
  return isPicture ? 'picture' : null;
}

/** The kind of a file of so many bytes, by its head. */
function kindOf(head: string, size: number): Kind | Refusal {
  const refusal = refusalOf(head);
  if (refusal) return refusal;
  const kind = kinds.find(({ fits }) => fits(head));
  if (!kind) return 'unknown';
  return kind.largest !== undefined && size > kind.largest ? 'too-large' : kind;
}

const headIn = async (file: File): Promise<string> =>
  headOf(new Uint8Array(await file.slice(0, 4096).arrayBuffer()));

async function open(
  bytes: Uint8Array,
  kind: Kind,
  stop: AbortSignal,
  inside: OpenInside,
): Promise<Opened | Refusal> {
  try {
    return await kind.open(bytes, stop, inside);
  } catch {
    stop.throwIfAborted();
    // Nested without end, or anything else that no honest file does.
    return 'damaged';
  }
}

/** Opens what a file carries. What that carries in its turn stays shut, and is counted as not read. */
const openInside =
  (stop: AbortSignal): OpenInside =>
  async (bytes) => {
    stop.throwIfAborted();
    if (bytes.length === 0) return 'empty';
    const kind = kindOf(headOf(bytes), bytes.length);
    return typeof kind === 'string' ? kind : open(bytes, kind, stop, async () => 'packed');
  };

/** Reads one file; long work goes in slices, and ends soon after `stop`. */
export async function readFile(file: File, stop: AbortSignal): Promise<FileReading> {
  try {
    if (file.size === 0) return 'empty';
    if (file.size > largest) return 'too-large';
    const kind = kindOf(await headIn(file), file.size);
    if (typeof kind === 'string') return kind;
    const opened = await open(new Uint8Array(await file.arrayBuffer()), kind, stop, openInside(stop));
    if (typeof opened === 'string') return opened;
    const { document, url = location.href, missed = [] } = opened;
    // The gate is shut on such pages: to say that nothing was found in one would not be true.
    if (classifyPage(recognisePortal(document, url), url, document).gate === 'shut') return 'elsewhere';
    const assessment = await inSlices(look({ document, url, isShown }, details), () => stop.aborted);
    return assessment && { ...assessment, hasWords: hasWords(document), missed };
  } catch (error) {
    if (stop.aborted) return null;
    throw error;
  }
}

/** Whether a file is a ZIP, by its first bytes. */
export const isPacked = async (file: File): Promise<boolean> => (await headIn(file)).startsWith(packed);

/** XML beside a summary, as portals pack it, says nothing in words. */
async function isOnlyData(file: File): Promise<boolean> {
  if (!/\.xml$/i.test(file.name)) return false;
  const head = await headIn(file);
  return !cCda.fits(head) && !fhirXml.test(head);
}

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
