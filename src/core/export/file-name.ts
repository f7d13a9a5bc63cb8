/** What an exported file is called. */
import type { IsoDate } from '../case/case.ts';

/** The middle of a file's name, never a word about the person; and its extension. */
export interface NamedFile {
  readonly name: 'checklist' | 'dates' | 'backup' | 'backup-locked' | 'letter' | 'packet' | 'files';
  readonly extension: string;
}

/** "second-look-checklist-2026-11-22.csv": says what the file is and when it was made, nothing about the person. */
export function fileName(file: NamedFile, madeOn: IsoDate): string {
  return `second-look-${file.name}-${madeOn}.${file.extension}`;
}
