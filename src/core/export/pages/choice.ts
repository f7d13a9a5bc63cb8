/** What a person puts into the packet for a clinic. */
import { isOwnKind } from '../../case/timeline.ts';
import type { Packet, PacketHappening, PacketItem } from '../packet.ts';

export const pageParts = [
  ...(['cover', 'summary', 'timeline', 'records'] as const),
  ...(['questions', 'contacts', 'opinions', 'notes'] as const),
] as const;
/** Its parts, in the order they lie. */
export type PagePart = (typeof pageParts)[number];

/** What goes in. */
export interface Choice {
  readonly parts: readonly PagePart[];
  /** The name of the illness that the list is for, on the summary. */
  readonly illness: boolean;
  /** On the cover, what the person typed for their letters; else a line to write on. */
  readonly typed: boolean;
  /** On the timeline, also what happened to the list, its records and letters. */
  readonly paperwork: boolean;
  /** Records that nobody was asked for yet. */
  readonly toAsk: boolean;
  /** The `uid`s of records in hand that stay with the person. */
  readonly heldBack: readonly string[];
}

/** What a clinic asks for; what is the person's own stays out until they put it in. */
export const firstChoice: Choice = {
  parts: ['cover', 'summary', 'timeline', 'records', 'questions', 'contacts'],
  ...{ illness: true, typed: false, paperwork: false, toAsk: false, heldBack: [] },
};

export const recordGroups = ['enclosed', 'sent', 'coming', 'held', 'to-ask'] as const;
/** Where a record is, as a clinic sees it. */
export type RecordGroup = (typeof recordGroups)[number];

/** Null for a record that is not needed, and for what the person has still to make: nobody is waited for. */
export function groupOf({ state, standing, uid }: PacketItem, { heldBack }: Choice): RecordGroup | null {
  if (standing === 'to-prepare') return null;
  switch (state) {
    case 'received':
      return heldBack.includes(uid) ? 'held' : 'enclosed';
    case 'sent':
      return 'sent';
    case 'asked':
      return 'coming';
    case 'not-needed':
      return null;
    default:
      return 'to-ask';
  }
}

/** The records of one group that go into the index. */
export const recordsIn = (packet: Packet, choice: Choice, group: RecordGroup): readonly PacketItem[] =>
  group === 'to-ask' && !choice.toAsk ? [] : packet.items.filter((item) => groupOf(item, choice) === group);

/** Questions still to ask. */
export const openQuestions = ({ questions }: Packet): readonly string[] =>
  questions.flatMap(({ text, done }) => (done || text.trim() === '' ? [] : [text]));

const medical = ({ kind }: PacketHappening) =>
  isOwnKind(kind) || kind === 'second-visit' || kind === 'opinion';

/** What stands on the timeline: the illness, its opinions and the visit; the paperwork where it was chosen. */
export const happeningsIn = ({ timeline }: Packet, { paperwork }: Choice): readonly PacketHappening[] =>
  paperwork ? timeline : timeline.filter(medical);

/** Whether a part has anything to show. */
export function isFilled(part: PagePart, packet: Packet, choice: Choice): boolean {
  switch (part) {
    case 'timeline':
      return happeningsIn(packet, choice).length > 0;
    case 'questions':
      return openQuestions(packet).length > 0;
    case 'contacts':
      return packet.contacts.length > 0;
    case 'opinions':
      return packet.opinions !== null;
    case 'notes':
      return packet.note.trim() !== '';
    default:
      return true;
  }
}

/** The parts that are chosen and have something to show. */
export const partsIn = (packet: Packet, choice: Choice): readonly PagePart[] =>
  pageParts.filter((part) => choice.parts.includes(part) && isFilled(part, packet, choice));
