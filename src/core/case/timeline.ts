/** The story of the illness as the case tells it: the person's own events, and what happened to records and letters. */
import type { CaseItem, IsoDate, WholeCase } from './case.ts';
import { isDay } from './day.ts';
import { type EventKind, eventKinds, eventsIn, middleOf, type PartialDate } from './events.ts';
import { type KeptLetter, lettersIn } from './kept-letters.ts';
import { opinionIn, ranks } from './opinions.ts';

export const happeningKinds = [
  ...eventKinds,
  ...(['opened', 'asked', 'received', 'sent', 'letter', 'second-visit', 'opinion'] as const),
] as const;
/** The kinds of the person's own events, and those that the case itself tells. */
export type HappeningKind = (typeof happeningKinds)[number];

/** One thing on the timeline. */
export interface Happening {
  readonly on: PartialDate;
  readonly kind: HappeningKind;
  /** The person's own words; or the records, letters or opinion that it is about. */
  readonly names: readonly string[];
  /** Id of the person's own event, or null. */
  readonly event: string | null;
}

/** How things are called in the language in use. */
export interface Names {
  readonly item: (item: CaseItem) => string;
  /** "" for a letter that nobody knows any more. */
  readonly letter: (letter: KeptLetter) => string;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const named = `(${months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})`;
const written = new RegExp(
  `\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b|\\b(\\d{1,2})\\.? ${named}\\.?,? (\\d{4})\\b|\\b${named}\\.? (\\d{1,2}),? (\\d{4})\\b`,
  'gi',
);

/** The one whole day that a text names in an unmistakable form; null where it names none, or several. */
export function dayIn(text: string): IsoDate | null {
  const days = [...text.matchAll(written)].map(([, y, m, d, day1, month1, year1, month2, day2, year2]) => {
    if (y !== undefined) return `${y}-${m}-${d}`;
    const month = months.findIndex((name) => name.startsWith((month1 ?? month2 ?? '').toLowerCase())) + 1;
    const [year, day] = [year1 ?? year2 ?? '', day1 ?? day2 ?? ''];
    return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
  const [first] = new Set(days);
  return first !== undefined && new Set(days).size === 1 && isDay(first) ? first : null;
}

/** Everything that has a date, the earliest first; what happened to several records on one day is one thing. */
export function timelineOf({ case: kept, items }: WholeCase, names: Names): readonly Happening[] {
  const own = eventsIn(kept).map(
    ({ id, on, what, kind }): Happening => ({ on, kind, names: [what], event: id }),
  );
  const told = (kind: HappeningKind, on: PartialDate | null, name: string): readonly Happening[] =>
    on === null ? [] : [{ on, kind, names: name === '' ? [] : [name], event: null }];
  const records = (kind: HappeningKind, on: (item: CaseItem) => IsoDate | null) => {
    const wanted = items.filter((item) => item.state !== 'not-needed');
    return [...new Set(wanted.map(on))].flatMap((day) => {
      const some = wanted.filter((item) => on(item) === day).map(names.item);
      return day === null ? [] : [{ on: day, kind, names: some, event: null }];
    });
  };
  const letters = lettersIn(kept).kept.flatMap((letter) => {
    const name = names.letter(letter);
    return name === '' ? [] : told('letter', letter.sentOn, name);
  });
  const opinions = ranks.flatMap((rank) => {
    const { doctor = '' } = opinionIn(kept, rank);
    return told('opinion', dayIn(doctor), doctor.trim());
  });
  return [
    ...own,
    ...opinions,
    ...told('opened', kept.openedOn, ''),
    ...letters,
    ...records('asked', ({ askedOn }) => askedOn),
    ...records('received', ({ receivedOn }) => receivedOn),
    ...records('sent', ({ sentOn }) => sentOn),
    ...told('second-visit', kept.visitOn, ''),
  ].toSorted((a, b) => middleOf(a.on) - middleOf(b.on));
}

/** True for what the person wrote down, in so many words. */
export const isOwnKind = (kind: HappeningKind): kind is EventKind =>
  (eventKinds as readonly string[]).includes(kind);
