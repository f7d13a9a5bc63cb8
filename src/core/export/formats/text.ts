/**
 * A case as plain text: lines of at most 76 columns, headings underlined.
 * What stands at the very left is ours; every line that the person wrote is indented, so that none can pass for a heading.
 */
import type { PacketFormat } from '../format.ts';
import type {
  Packet,
  PacketGuidance,
  PacketHappening,
  PacketItem,
  PacketLetter,
  PacketOpinions,
} from '../packet.ts';
import { callRows, contactRows, datesOf, particularsOf, sourceLine, whose } from '../said.ts';
import { sectionsOf, type Writers } from '../sections.ts';
import type { ExportWords } from '../words.ts';
import { widthOf, wrap } from '../wrap.ts';

const COLUMNS = 76;

/** Text of any number of lines at an indent, blank lines kept but not at its ends. */
function block(text: string, indent: number): readonly string[] {
  const lines = text.split('\n').flatMap((line) => wrap(line, COLUMNS - indent));
  const first = lines.findIndex(Boolean);
  const last = lines.findLastIndex(Boolean);
  return lines
    .slice(Math.max(first, 0), last + 1)
    .map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
}

/** Text behind a lead of ours; lines that follow are indented further than any lead stands. */
function led(lead: string, text: string, indent: number): readonly string[] {
  const [first = '', ...rest] = text
    .trim()
    .split('\n')
    .flatMap((line, at) => wrap(line, COLUMNS - indent, COLUMNS - (at === 0 ? widthOf(lead) : indent)));
  return [`${lead}${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : ' '.repeat(indent) + line))];
}

/** "Note: …" within an entry; nothing where there is no text. */
const detail = (name: string, text: string): readonly string[] =>
  text.trim() === '' ? [] : led(`    ${name}: `, text, 6);

const fact = (name: string, text: string): readonly string[] =>
  text.trim() === '' ? [] : led(`${name}: `, text, 2);

const box = (done: boolean) => (done ? '[x] ' : '[ ] ');

function itemLines(item: PacketItem, words: ExportWords): readonly string[] {
  return [
    ...led(box(item.state === 'received' || item.state === 'sent'), item.label, 6),
    ...detail(words.state, words.states[item.standing]),
    ...detail(words.why, item.why),
    ...detail(words.holder, item.holder),
    ...[...datesOf(item, words), ...particularsOf(item, words)].flatMap(([name, text]) => detail(name, text)),
    ...detail(words.note, item.note),
  ];
}

function questionLines(question: Packet['questions'][number], words: ExportWords): readonly string[] {
  return [...led(box(question.done), question.text, 6), ...detail(words.answer, question.answer)];
}

function happeningLines({ on, kind, what }: PacketHappening, { timeline }: ExportWords): readonly string[] {
  return [`- ${on}`, ...detail(timeline.kind, timeline.kinds[kind]), ...detail(timeline.what, what)];
}

function opinionLines(
  { ranks, outcome, rows }: PacketOpinions,
  words: ExportWords,
): readonly (readonly string[])[] {
  const named = rows.map(({ label, cells }) => [
    ...led('- ', label, 6),
    ...ranks.flatMap((rank, at) => detail(words.ranks[rank], cells[at] ?? '')),
  ]);
  return [...(outcome ? [[words.outcome[outcome]]] : []), ...named];
}

/** One person or one call: a line that leads, then what was written. */
const rowLines = (lead: string, rows: readonly (readonly [string, string])[]): readonly string[] => [
  ...led('- ', lead, 6),
  ...rows.flatMap(([name, text]) => detail(name, text)),
];

function letterLines({ title, sentOn, text }: PacketLetter, words: ExportWords): readonly string[] {
  const when = sentOn === null ? words.letterNotSent : `${words.sentOn}: ${sentOn}`;
  const said = block(text, 4);
  return [...led('- ', title, 6), ...block(when, 4), ...(said.length > 0 ? ['', ...said] : [])];
}

function guidanceLines(piece: PacketGuidance, words: ExportWords): readonly string[] {
  const from =
    piece.sources.length === 0 ? [words.generalAdvice] : piece.sources.map((s) => sourceLine(s, words));
  const reviewed = piece.clinician === null ? words.notReviewed : `${words.reviewedBy} ${piece.clinician}.`;
  return [
    ...led('- ', piece.title, 6),
    ...[piece.text, ...from, `${words.checkedOn} ${piece.checkedOn}. ${reviewed}`].flatMap((text) =>
      block(text, 4),
    ),
  ];
}

const writers: Writers<readonly string[]> = {
  item: itemLines,
  question: questionLines,
  timeline: ({ timeline }, words) => timeline.map((happening) => happeningLines(happening, words)),
  opinions: opinionLines,
  note: (note) => block(note, 2),
  contact: (contact, words) => rowLines(words.roles[contact.role], contactRows(contact, words).slice(1)),
  call: (call, words) => rowLines(call.on, callRows(call, words)),
  letter: letterLines,
  guidance: guidanceLines,
};

function write(packet: Packet, words: ExportWords): string {
  const heading = (title: string, line: string) => [title, line.repeat(Math.min(widthOf(title), COLUMNS))];
  const lines = [
    ...heading(words.title, '='),
    '',
    ...block(words.about, 0),
    '',
    ...fact(...whose(packet, words)),
    ...fact(words.madeOn, packet.madeOn),
    ...fact(words.openedOn, packet.openedOn),
    ...fact(words.visitOn, packet.visitOn ?? ''),
    ...sectionsOf(packet, words, writers).flatMap(({ title, entries }) =>
      entries.length === 0
        ? []
        : ['', '', ...heading(title, '-'), ...entries.flatMap((each) => ['', ...each])],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const text: PacketFormat = {
  id: 'text',
  takes: 'packet',
  isBrief: true,
  name: 'checklist',
  extension: 'txt',
  mime: 'text/plain',
  write,
};
export default text;
