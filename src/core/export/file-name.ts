/** What an exported file is called. */
import type { IsoDate } from '../case/case.ts';
import type { Format } from './format.ts';

/** "second-look-checklist-2026-11-22.csv": says what the file is and when it was made, nothing about the person. */
export function fileName(format: Pick<Format, 'name' | 'extension'>, madeOn: IsoDate): string {
  return `second-look-${format.name}-${madeOn}.${format.extension}`;
}
