/** A case as Markdown (CommonMark with task lists): readable as it stands, and in any viewer. */
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
import { type SectionName, sectionsOf, type Writers } from '../sections.ts';
import type { ExportWords } from '../words.ts';

const anywhere = /[\\`*_[\]<>&|~$]/g;
/** What would make a line a heading, list, quote, rule or table. */
const atStart = /^([#+\-=:]|\d+(?=[.)]))/;

/** Text that no Markdown reader takes for markup. */
export function escapeLine(line: string): string {
  const escaped = line.trim().replace(anywhere, '\\$&');
  const opening = atStart.exec(escaped)?.[1];
  if (opening === undefined) return escaped;
  const rest = escaped.slice(opening.length);
  // A number is disarmed at the dot behind it, for a digit cannot be escaped.
  return /\d/.test(opening) ? `${opening}\\${rest}` : `\\${escaped}`;
}

/** Text of several lines, each kept as a line, blank lines as paragraphs, all at one indent. */
function textAt(indent: string, text: string): string {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(escapeLine).filter(Boolean).join(`\\\n${indent}`));
  return paragraphs.filter(Boolean).join(`\n\n${indent}`);
}

const inOneLine = (text: string) => escapeLine(text.replaceAll('\n', ' '));

function itemLines(item: PacketItem, words: ExportWords): string {
  const done = item.state === 'received' || item.state === 'sent';
  const detail = (name: string, text: string) =>
    text.trim() === '' ? [] : [`  - ${inOneLine(name)}: ${textAt('    ', text)}`];
  return [
    `- [${done ? 'x' : ' '}] ${inOneLine(item.label)}`,
    ...detail(words.state, words.states[item.standing]),
    ...detail(words.why, item.why),
    ...detail(words.holder, item.holder),
    ...[...datesOf(item, words), ...particularsOf(item, words)].flatMap(([name, text]) => detail(name, text)),
    ...detail(words.note, item.note),
  ].join('\n');
}

function guidanceLines(piece: PacketGuidance, words: ExportWords): string {
  const from =
    piece.sources.length === 0 ? [words.generalAdvice] : piece.sources.map((s) => sourceLine(s, words));
  const reviewed = piece.clinician === null ? words.notReviewed : `${words.reviewedBy} ${piece.clinician}.`;
  return [
    `### ${inOneLine(piece.title)}`,
    textAt('', piece.text),
    ...from.map((line) => `- ${inOneLine(line)}`),
    `${inOneLine(`${words.checkedOn} ${piece.checkedOn}. ${reviewed}`)}`,
  ].join('\n\n');
}

function letterLines({ title, sentOn, text }: PacketLetter, words: ExportWords): string {
  const when = sentOn === null ? words.letterNotSent : `${words.sentOn}: ${sentOn}`;
  return [`### ${inOneLine(title)}`, inOneLine(when), textAt('', text)].filter(Boolean).join('\n\n');
}

/** One person or one call: a line that leads, then what was written, each on a line of its own. */
function rowLines(lead: string, rows: readonly (readonly [string, string])[]): string {
  const full = rows.filter(([, text]) => text.trim() !== '');
  return [
    `- ${inOneLine(lead)}`,
    ...full.map(([name, text]) => `  - ${inOneLine(name)}: ${textAt('    ', text)}`),
  ].join('\n');
}

function opinionLines({ ranks, outcome, rows }: PacketOpinions, words: ExportWords): readonly string[] {
  const named = rows.map(({ label, cells }) => {
    const said = cells.flatMap((cell, at) => {
      const rank = ranks[at];
      if (!rank || cell.trim() === '') return [];
      return [`- ${inOneLine(words.ranks[rank])}: ${textAt('  ', cell)}`];
    });
    return `### ${inOneLine(label)}\n\n${said.join('\n')}`;
  });
  return [...(outcome ? [inOneLine(words.outcome[outcome])] : []), ...named];
}

function happeningLine({ on, kind, what }: PacketHappening, { timeline }: ExportWords): string {
  const said = textAt('  ', what);
  return `- ${on}, ${inOneLine(timeline.kinds[kind])}${said === '' ? '' : `: ${said}`}`;
}

const writers: Writers<string> = {
  item: itemLines,
  question: ({ text, answer, done }, words) => {
    const reply = answer.trim() === '' ? '' : `\n  - ${inOneLine(words.answer)}: ${textAt('    ', answer)}`;
    return `- [${done ? 'x' : ' '}] ${textAt('  ', text)}${reply}`;
  },
  timeline: ({ timeline }, words) => timeline.map((happening) => happeningLine(happening, words)),
  opinions: opinionLines,
  note: (note) => textAt('', note),
  contact: (contact, words) => rowLines(words.roles[contact.role], contactRows(contact, words).slice(1)),
  call: (call, words) => rowLines(call.on, callRows(call, words)),
  letter: letterLines,
  guidance: guidanceLines,
};

/** Sections whose entries are the lines of one list. */
const lists: readonly SectionName[] = ['records', 'questions', 'timelines', 'people', 'calls'];

function write(packet: Packet, words: ExportWords): string {
  const facts = [
    packet.label === '' ? '' : `- ${inOneLine(whose(packet, words).join(': '))}`,
    `- ${inOneLine(`${words.madeOn}: ${packet.madeOn}`)}`,
    `- ${inOneLine(`${words.openedOn}: ${packet.openedOn}`)}`,
    packet.visitOn === null ? '' : `- ${inOneLine(`${words.visitOn}: ${packet.visitOn}`)}`,
  ];
  const parts = [
    `# ${inOneLine(words.title)}`,
    textAt('', words.about),
    facts.filter(Boolean).join('\n'),
    ...sectionsOf(packet, words, writers).flatMap(({ name, title, entries }) =>
      entries.length === 0
        ? []
        : [`## ${inOneLine(title)}`, entries.join(lists.includes(name) ? '\n' : '\n\n')],
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

const markdown: PacketFormat = {
  id: 'markdown',
  takes: 'packet',
  name: 'checklist',
  extension: 'md',
  mime: 'text/markdown',
  write,
};
export default markdown;
