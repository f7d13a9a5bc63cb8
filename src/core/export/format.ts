/** The shape of an export format. */
import type { IsoDate, WholeCase } from '../case/case.ts';
import type { NamedFile } from './file-name.ts';
import type { Packet } from './packet.ts';
import type { ExportWords, FormatId } from './words.ts';

interface AnyFormat extends NamedFile {
  /** Its button is named `words.formats[id]`. */
  readonly id: FormatId;
  readonly mime: string;
}

/** Writes one case for a reader. */
export interface PacketFormat extends AnyFormat {
  readonly takes: 'packet';
  /** True for a file to paste into a message: letters and guidance go in only where the person asks for them. */
  readonly isBrief?: true;
  readonly write: (packet: Packet, words: ExportWords) => string;
}

/** The text of a file. `isWhole`: letters and guidance go in whatever the format. */
export const writtenAs = (
  format: PacketFormat,
  packet: Packet,
  words: ExportWords,
  isWhole = false,
): string =>
  format.write(format.isBrief && !isWhole ? { ...packet, letters: [], guidance: [] } : packet, words);

/** Writes all cases, to be read back. `madeOn`: an ISO instant or day. */
export interface CasesFormat extends AnyFormat {
  readonly takes: 'cases';
  readonly write: (cases: readonly WholeCase[], madeOn: IsoDate) => string;
}

/** One file in `formats/`. */
export type Format = PacketFormat | CasesFormat;
