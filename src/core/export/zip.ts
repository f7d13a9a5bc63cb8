/** Several files in one. */
import { strToU8, zipSync } from 'fflate';
import type { IsoDate } from '../case/case.ts';
import type { NamedFile } from './file-name.ts';

/** How it is called; its name, and those in it, say nothing about the person. */
export const zipFile: NamedFile & { readonly mime: string } = {
  name: 'files',
  extension: 'zip',
  mime: 'application/zip',
};

/** A ZIP of texts by their names, dated to the day alone. The same texts make the same bytes. */
export function zipOf(texts: Readonly<Record<string, string>>, madeOn: IsoDate): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = madeOn.split('-').map(Number);
  const bytes = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  // A ZIP has no time zone: noon is the same day wherever it is unpacked.
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(year, month - 1, day, 12) });
}
