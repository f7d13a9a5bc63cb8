/** Every export format. */
import type { CasesFormat, Format, PacketFormat } from '../format.ts';

const files = import.meta.glob<Format>('./*.ts', { eager: true, import: 'default' });

/** All formats, in the order of their files' names. */
export const formats: readonly Format[] = Object.values(files);

/** Those that write one case for a reader. */
export const packetFormats: readonly PacketFormat[] = formats.filter((format) => format.takes === 'packet');

/** Those that write all cases to be read back. */
export const casesFormats: readonly CasesFormat[] = formats.filter((format) => format.takes === 'cases');
