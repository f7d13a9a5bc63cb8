/** A letter as one plain text that a person can edit, with the blanks that are still in it. */
import { american, type Blank, blanks } from './blanks.ts';
import { type Draft, print, type Segment } from './draft.ts';
import type { Letter } from './letter.ts';

/** The whole letter. A message has its subject in a field of its own; a letter has it after the address, or before "Dear". */
export function letterText(made: Draft, letter: Pick<Letter, 'form' | 'to'>): string {
  if (letter.form === 'message') return made.body;
  const paragraphs = made.parts.map(({ segments }) => print(segments));
  const addressed = made.parts.findIndex(({ does }) => does === 'addressee');
  const at = letter.to === 'doctor' ? Math.max(addressed, 0) : addressed + 1;
  return paragraphs.toSpliced(at, 0, made.subject).join('\n\n');
}

const byLabel: ReadonlyMap<string, Blank> = new Map(
  [...Object.entries(blanks), ...Object.entries(american)].map(([blank, words]) => [
    words.en,
    blank as Blank,
  ]),
);

/** Text cut where a blank stands in brackets, as `draft` writes it. Brackets around anything else are text. */
export function segmentsOf(text: string): readonly Segment[] {
  return text.split(/(\[[^[\]\n]+\])/).flatMap((piece): readonly Segment[] => {
    if (piece === '') return [];
    const label = /^\[(.+)\]$/.exec(piece)?.[1] ?? '';
    const blank = byLabel.get(label);
    return [blank ? { blank, label } : { text: piece }];
  });
}

/** The blanks in a text, each once, in its order. */
export const blanksIn = (text: string): readonly Blank[] => [
  ...new Set(segmentsOf(text).flatMap((each) => ('blank' in each ? [each.blank] : []))),
];

/** The text with what was typed in place of its blanks; those left empty stay marked. */
export function fillBlanks(text: string, typed: Readonly<Record<string, string>>): string {
  return segmentsOf(text)
    .map((each) => {
      if ('text' in each) return each.text;
      return typed[each.blank]?.trim() || `[${each.label}]`;
    })
    .join('');
}

/** Blanks filled once for all letters of a case: who the person is, and the people around them. */
const shared: ReadonlySet<Blank> = new Set<Blank>([
  ...(['name', 'other-names', 'birth-date', 'record-number', 'phone', 'address', 'email'] as const),
  ...(['asker', 'relation', 'member-number', 'insurer'] as const),
  ...(['doctor', 'second-doctor', 'second-address', 'visit-day', 'wanted-by'] as const),
]);

/** True where what is typed into a blank holds for every letter. */
export const isShared = (blank: Blank): boolean => shared.has(blank);
