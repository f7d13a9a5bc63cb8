/** The sections of a case as a file to read, in their one order, each entry written as the format writes it. */
import type {
  Packet,
  PacketCall,
  PacketContact,
  PacketGuidance,
  PacketItem,
  PacketLetter,
  PacketOpinions,
} from './packet.ts';
import type { ExportWords } from './words.ts';

/** How a format writes one of each. */
export interface Writers<T> {
  readonly item: (item: PacketItem, words: ExportWords) => T;
  readonly question: (question: Packet['questions'][number], words: ExportWords) => T;
  /** As many entries as the format makes of them. */
  readonly timeline: (packet: Packet, words: ExportWords) => readonly T[];
  readonly opinions: (opinions: PacketOpinions, words: ExportWords) => readonly T[];
  readonly note: (note: string) => T;
  readonly contact: (contact: PacketContact, words: ExportWords) => T;
  readonly call: (call: PacketCall, words: ExportWords) => T;
  readonly letter: (letter: PacketLetter, words: ExportWords) => T;
  readonly guidance: (piece: PacketGuidance, words: ExportWords) => T;
}

/** The names of all sections, in their order. */
export type SectionName =
  | 'records'
  | 'questions'
  | 'timelines'
  | 'opinions'
  | 'notes'
  | 'people'
  | 'calls'
  | 'letters'
  | 'guidance';

/** One section; `entries` is empty where the case has nothing for it. */
export interface Section<T> {
  readonly name: SectionName;
  readonly title: string;
  readonly entries: readonly T[];
}

/** All of them, empty ones too. */
export function sectionsOf<T>(packet: Packet, words: ExportWords, by: Writers<T>): readonly Section<T>[] {
  const each = <P>(all: readonly P[], write: (one: P, words: ExportWords) => T) =>
    all.map((one) => write(one, words));
  const { opinions, note } = packet;
  return [
    { name: 'records', title: words.records, entries: each(packet.items, by.item) },
    { name: 'questions', title: words.questions, entries: each(packet.questions, by.question) },
    { name: 'timelines', title: words.timeline.title, entries: by.timeline(packet, words) },
    { name: 'opinions', title: words.opinions, entries: opinions ? by.opinions(opinions, words) : [] },
    { name: 'notes', title: words.notes, entries: note.trim() === '' ? [] : [by.note(note)] },
    { name: 'people', title: words.people, entries: each(packet.people, by.contact) },
    { name: 'calls', title: words.calls, entries: each(packet.calls, by.call) },
    { name: 'letters', title: words.letters, entries: each(packet.letters, by.letter) },
    { name: 'guidance', title: words.guidance, entries: each(packet.guidance, by.guidance) },
  ];
}
