/** A case made ready to write: plain values in the order and words a reader sees, the same for every format. */
import { type Rules, stepsWaiting } from '../case/agenda.ts';
import type { Case, CaseItem, IsoDate, ItemState, WholeCase } from '../case/case.ts';
import type { PartialDate } from '../case/events.ts';
import { askedOf, deskOf, paperName, rooms, type Standing, standingOf } from '../case/holders.ts';
import { type Particular, particulars } from '../case/item.ts';
import { askedAt, type KeptLetter, lettersIn } from '../case/kept-letters.ts';
import type { Letter } from '../case/letter.ts';
import { fillBlanks } from '../case/letter-text.ts';
import { opinionIn, type Rank, ranksIn } from '../case/opinions.ts';
import { titleOf } from '../case/outbox.ts';
import { type Call, type Contact, callsIn, callTexts, contactTexts, peopleIn } from '../case/people.ts';
import { type HappeningKind, timelineOf } from '../case/timeline.ts';
import type { Source, Words } from '../guidance/advice.ts';
import type { Shown } from '../guidance/advise.ts';
import { rows } from '../guidance/worksheet.ts';
import { inLanguage } from '../languages.ts';
import type { RecordItem } from '../records/record.ts';
import type { ConfirmedCondition } from './confirmed.ts';
import { contactsOf, type Reachable } from './contacts.ts';

/** One record of the list. `holder`: the person's words, on the list or in a letter; else who usually has it. */
export interface PacketItem {
  /** Made of the case's and the item's id; the same in every export, and tells nothing. */
  readonly uid: string;
  readonly label: string;
  readonly why: string;
  readonly holder: string;
  /** False where `holder` is our guess. */
  readonly isHolderKnown: boolean;
  readonly state: ItemState;
  /** How the state is said. */
  readonly standing: Standing;
  readonly askedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly sentOn: IsoDate | null;
  readonly note: string;
  /** How it was asked for, their number, the fee, where it is kept; "" where nothing was written. */
  readonly particulars: Readonly<Record<Particular, string>>;
  readonly sources: readonly Source[];
  /** True for a record the person added, which needs no source. */
  readonly own: boolean;
}

/** One piece of guidance with where it comes from; no sources: general safety advice. */
export interface PacketGuidance {
  readonly title: string;
  readonly text: string;
  readonly sources: readonly Source[];
  readonly checkedOn: IsoDate;
  readonly clinician: string | null;
}

/** One letter: what it is, when it went out, and its text. */
export interface PacketLetter {
  readonly title: string;
  readonly sentOn: IsoDate | null;
  readonly text: string;
}

/** The opinions side by side; lines of which nothing was written are left out. */
export interface PacketOpinions {
  readonly ranks: readonly Rank[];
  readonly outcome: 'agree' | 'differ' | null;
  /** `cells` in the order of `ranks`. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

/** One thing on the timeline; `what`: the person's words, or the records that it is about. */
export interface PacketHappening {
  readonly on: PartialDate;
  readonly kind: HappeningKind;
  readonly what: string;
}

/** One person or place of the list. */
export type PacketContact = Omit<Contact, 'id'>;

/** One phone call, the latest first. `uid` as for an item. */
export type PacketCall = Omit<Call, 'id'> & { readonly uid: string };

/** What a packet format writes. Text holds no control characters but line feeds. */
export interface Packet {
  readonly uid: string;
  readonly label: string;
  readonly madeOn: IsoDate;
  readonly openedOn: IsoDate;
  readonly visitOn: IsoDate | null;
  readonly note: string;
  /** Only formats for programs name an illness; what a person reads or prints says what they wrote. */
  readonly conditions: readonly ConfirmedCondition[];
  readonly items: readonly PacketItem[];
  readonly questions: readonly { readonly text: string; readonly answer: string; readonly done: boolean }[];
  /** The earliest first. */
  readonly timeline: readonly PacketHappening[];
  /** Whom a clinic can reach, and what they have. */
  readonly contacts: readonly Reachable[];
  /** Null where nothing was written of any. */
  readonly opinions: PacketOpinions | null;
  readonly people: readonly PacketContact[];
  readonly calls: readonly PacketCall[];
  /** Days of the steps that are still ahead after letters, one for each step. */
  readonly steps: readonly IsoDate[];
  /** Letters in the person's own words or sent, the latest sent last. */
  readonly letters: readonly PacketLetter[];
  readonly guidance: readonly PacketGuidance[];
}

/** What a packet is made of. `records`: the catalogue; `guidance`: what the person chose to put in. */
export interface PacketParts {
  readonly whole: WholeCase;
  readonly records: readonly RecordItem[];
  readonly guidance: readonly Pick<Shown, 'advice' | 'words'>[];
  /** The catalogue of letters, for their titles; without it letters stay out. */
  readonly letters?: readonly Pick<Letter, 'id' | 'to' | 'title'>[];
  /** By what the steps after letters are worked out; without it they stay out. */
  readonly rules?: Rules;
  /** True for readers who are not the person: records and those who have them are named as letters name them. */
  readonly isForOthers?: boolean;
  /** From `confirmedIn`; without them no illness is named. */
  readonly conditions?: readonly ConfirmedCondition[];
  readonly language: string;
  readonly madeOn: IsoDate;
}

const lineEnds = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

/** Text that every format can hold unchanged: one kind of line end, no control characters, no half characters. */
export const clean = (text: string): string =>
  text.replace(lineEnds, '\n').replace(/\t/g, ' ').replace(controls, '\uFFFD');

/** FNV-1a over 64 bits. The case's id is random, so that nobody can guess an item from the sum. */
function sum(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

function cleanSource(source: Source): Source {
  const { organisation, title, url, date } = source;
  return { organisation: clean(organisation), title: clean(title), url: clean(url), date: clean(date) };
}

/** Records to start with, then by rank and name: the order of the list, wherever it is shown. */
function inOrder(records: ReadonlyMap<string, RecordItem>) {
  const start = (item: CaseItem) => records.get(item.id)?.start ?? 99;
  const rank = (item: CaseItem) => records.get(item.id)?.rank ?? 50;
  return (a: CaseItem, b: CaseItem) => start(a) - start(b) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

function lettersOf(kept: Case, nameOf: (letter: KeptLetter) => string) {
  const mine = lettersIn(kept);
  return mine.kept
    .flatMap((letter): readonly PacketLetter[] => {
      const { text, sentOn, typed } = letter;
      const title = nameOf(letter);
      if (text === null || title === '') return [];
      const filled = sentOn === null ? fillBlanks(text, { ...mine.typed, ...typed }) : text;
      return [{ title, sentOn, text: clean(filled) }];
    })
    .sort((a, b) => (a.sentOn ?? '').localeCompare(b.sentOn ?? ''));
}

function opinionsOf(kept: Case, say: (words: Words) => string): PacketOpinions | null {
  const ranks = ranksIn(kept);
  const full = rows
    .map(({ id, words }) => ({
      label: say(words),
      cells: ranks.map((rank) => clean(opinionIn(kept, rank)[id] ?? '')),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return full.length === 0 ? null : { ranks, outcome: lettersIn(kept).outcome, rows: full };
}

const cleanAll = <T extends string>(names: readonly T[], from: Readonly<Record<T, string>>) =>
  Object.fromEntries(names.map((name) => [name, clean(from[name])])) as Record<T, string>;

const contactOf = (contact: Contact): PacketContact => ({
  role: contact.role,
  ...cleanAll(contactTexts, contact),
});

const callOf = (caseId: string, call: Call): PacketCall => ({
  ...{ uid: sum(`${caseId}/call/${call.id}`), on: call.on, followUpOn: call.followUpOn, done: call.done },
  ...cleanAll(callTexts, call),
});

/** Makes a case ready to write. */
export function packetOf(parts: PacketParts): Packet {
  const { whole, records, guidance, letters = [], conditions = [], language, madeOn } = parts;
  const { isForOthers = false, rules } = parts;
  const say = (words: Words | undefined) => clean(words ? inLanguage(words, language) : '');
  const byId = new Map(records.map((record) => [record.id, record]));
  const nameOf = (item: CaseItem) => {
    const record = byId.get(item.id);
    return clean(item.label) || say(isForOthers ? paperName(item, record) : record?.label) || item.id;
  };
  const holderOf = (record: RecordItem | undefined) => {
    const desk = deskOf(record);
    if (!isForOthers) return record ? clean(askedOf(record, language)) : '';
    return desk === 'own' || !record ? '' : say(rooms[desk]);
  };
  const letterName = ({ letter: id, room }: KeptLetter) => {
    const letter = letters.find((each) => each.id === id);
    return letter ? clean(titleOf({ letter, room }, language)) : '';
  };
  const inTheirOrder = [...whole.items].sort(inOrder(byId));
  const items = inTheirOrder.map((item): PacketItem => {
    const record = byId.get(item.id);
    const { state, askedOn, dueOn, receivedOn, sentOn } = item;
    const known = clean(item.holder.trim() ? item.holder : askedAt(whole.case, item.id));
    return {
      uid: sum(`${whole.case.id}/${item.id}`),
      label: nameOf(item),
      why: say(record?.why),
      holder: known || holderOf(record),
      isHolderKnown: known !== '',
      standing: standingOf(state, record),
      note: clean(item.note),
      particulars: cleanAll(particulars, { ...{ method: '', reference: '', fee: '', place: '' }, ...item }),
      sources: (record?.sources ?? []).map(cleanSource),
      own: record === undefined,
      ...{ state, askedOn, dueOn, receivedOn, sentOn },
    };
  });
  return {
    uid: sum(whole.case.id),
    label: clean(whole.case.label),
    madeOn,
    openedOn: whole.case.openedOn,
    visitOn: whole.case.visitOn,
    note: clean(whole.case.note),
    conditions,
    items,
    questions: whole.case.questions.map(({ text, answer, done }) => ({
      text: say({ en: text }),
      answer: clean(answer),
      done,
    })),
    timeline: timelineOf({ case: whole.case, items: inTheirOrder }, { item: nameOf, letter: letterName }).map(
      ({ on, kind, names }) => ({ on, kind, what: clean(names.join('; ')) }),
    ),
    contacts: contactsOf({ case: whole.case, items: inTheirOrder }, nameOf).map((contact) => ({
      ...contact,
      name: clean(contact.name),
      records: contact.records.map(({ name, reference }) => ({ name, reference: clean(reference) })),
    })),
    opinions: opinionsOf(whole.case, say),
    people: peopleIn(whole.case).map(contactOf),
    calls: callsIn(whole.case).map((call) => callOf(whole.case.id, call)),
    steps: (rules ? stepsWaiting(whole, rules) : []).flat().flatMap(({ on }) => (on >= madeOn ? [on] : [])),
    letters: lettersOf(whole.case, letterName),
    guidance: guidance.map(({ advice, words }) => ({
      title: say(advice.title),
      text: say(words),
      sources: [advice.source, ...(advice.also ?? [])]
        .filter((source): source is Source => typeof source === 'object')
        .map(cleanSource),
      checkedOn: advice.checked.on,
      clinician: advice.clinician,
    })),
  };
}
