/** Hands a text to the person: as a file in their downloads. Nothing is sent. */
import type { IsoDate } from '../core/case/case.ts';
import { fileName, type NamedFile } from '../core/export/file-name.ts';

/** Makes a file through a link with `download`; no permission is needed for that. */
export function handOver(file: NamedFile & { readonly mime: string }, text: string, madeOn: IsoDate): void {
  const url = URL.createObjectURL(new Blob([text], { type: file.mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(file, madeOn);
  link.click();
  // The browser needs the address until it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A letter as a file of plain text. */
export const saveText = (text: string, madeOn: IsoDate): void =>
  handOver({ name: 'letter', extension: 'txt', mime: 'text/plain' }, `${text}\n`, madeOn);
