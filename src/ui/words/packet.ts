import { wordsApart } from './apart.ts';
import { packet } from './en/packet.ts';

/** The words of the packet in the language in use. */
export const usePacketWords = wordsApart('packet', packet);

/** The table that every language fills. */
export type PacketWords = ReturnType<typeof usePacketWords>;
