/** Fills a letter, in English as the offices read it: what the case and the law know is written in, the rest stays a marked blank for the person. */
import type { Words } from '../guidance/advice.ts';
import { type Blank, isBlank, labelOf } from './blanks.ts';
import type { Asker, IsoDate } from './case.ts';
import { dueOn } from './clock.ts';
import { ladderFor, needBy, type Step, sayDay } from './ladder.ts';
import type { Law } from './law.ts';
import type { Element, Only, Passage, Slot } from './letter.ts';
import type { Request } from './requests.ts';

/** What the person chose or typed on our own screens. Nothing here comes from a portal's page. */
export interface Sending {
  readonly today: IsoDate;
  readonly asksFor?: Asker;
  readonly visitOn?: IsoDate | null;
  /** From `conditionNamed`; null or absent keeps every word of illness out. */
  readonly condition?: string | null;
  readonly outcome?: 'agree' | 'differ' | null;
  readonly typed?: Partial<Readonly<Record<Blank, string>>>;
  /** Reminders: the day the first letter went out, and arrived. */
  readonly sentOn?: IsoDate | null;
  readonly receivedOn?: IsoDate | null;
}

/** A run of text, or a blank with what belongs there. */
export type Segment = { readonly text: string } | { readonly blank: Blank; readonly label: string };

/** One paragraph, with what it is there for. */
export interface Part {
  readonly does: Element | 'plain';
  readonly segments: readonly Segment[];
}

/** A letter ready to be edited, printed or copied. */
export interface Draft {
  readonly id: string;
  readonly subject: string;
  /** Plain text; blanks stand in square brackets. */
  readonly body: string;
  readonly parts: readonly Part[];
  /** The blanks left, each once, in the order of the letter. */
  readonly blanks: readonly Blank[];
  /** What to do when, if it goes out today. */
  readonly followUp: readonly Step[];
  /** True where a message is longer than a portal takes. */
  readonly tooLong: boolean;
}

/** Fills `request` under `law`. Same arguments, same answer. */
export function draft(request: Request, law: Law, sending: Sending): Draft {
  const { letter } = request;
  const followUp = ladderFor(letter, law, { ...sending, sentOn: sending.today, receivedOn: null });
  const values = valuesOf(request, law, sending, followUp);
  const parts = letter.passages
    .filter(({ only }) => only === undefined || holds(only, sending))
    .flatMap((passage) => {
      const words = wordsOf(passage, law);
      return words ? [{ does: passage.does, segments: fill(words.en, values, law) }] : [];
    });
  const body = parts.map(({ segments }) => print(segments)).join('\n\n');
  const left = parts.flatMap(({ segments }) =>
    segments.flatMap((each) => ('blank' in each ? [each.blank] : [])),
  );
  return {
    id: letter.id,
    subject: print(fill(letter.subject.en, values, law)),
    body,
    parts,
    blanks: [...new Set(left)],
    followUp,
    tooLong: letter.limit !== undefined && body.length > letter.limit,
  };
}

/** A paragraph as plain text. */
export const print = (segments: readonly Segment[]): string =>
  segments.map((each) => ('blank' in each ? `[${each.label}]` : each.text)).join('');

function wordsOf(passage: Passage, law: Law): Words | null {
  return 'words' in passage ? passage.words : law.says[passage.law];
}

function holds(only: Only, { visitOn, today, asksFor, condition, outcome }: Sending): boolean {
  const visit = Boolean(visitOn && visitOn > today);
  return {
    'condition named': Boolean(condition),
    'visit known': visit,
    'visit not known': !visit,
    'asks for self': asksFor !== 'another',
    'asks for another': asksFor === 'another',
    agree: outcome === 'agree',
    differ: outcome === 'differ',
  }[only];
}

type Values = Partial<Record<Slot, string>>;

function valuesOf(request: Request, law: Law, sending: Sending, ladder: readonly Step[]): Values {
  const { today, visitOn, condition, sentOn, receivedOn, typed = {} } = sending;
  const day = (on: IsoDate) => sayDay(on, law);
  const call = ladder.find(({ id }) => id === 'call' || id === 'before-visit');
  const first = sentOn ?? null;
  const known: Values = {
    today: day(today),
    holder: request.room || request.place,
    items: request.items.map(({ name }) => `- ${name}`).join('\n'),
    ...(request.place && { place: request.place }),
    ...(visitOn && { visit: day(visitOn), 'need-by': day(needBy(visitOn, today)) }),
    ...(condition && { condition }),
    ...(call && { 'call-on': day(call.on) }),
    ...(first && { 'sent-on': day(first), 'due-on': day(dueOn(law.clock, receivedOn ?? first)) }),
  };
  const filled = Object.entries(typed).filter(([slot, text]) => isBlank(slot) && text.trim() !== '');
  return { ...known, ...Object.fromEntries(filled) };
}

function fill(template: string, values: Values, law: Law): readonly Segment[] {
  return template.split(/(\{[a-z-]+\})/).flatMap((piece): readonly Segment[] => {
    if (piece === '') return [];
    const slot = /^\{([a-z-]+)\}$/.exec(piece)?.[1];
    if (slot === undefined) return [{ text: piece }];
    const value = values[slot as Slot];
    if (value !== undefined) return [{ text: value }];
    if (isBlank(slot)) return [{ blank: slot, label: labelOf(slot, law.country).en }];
    throw new Error(`A letter asks for “${slot}”, which nothing here can fill.`);
  });
}
