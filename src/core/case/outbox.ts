/** The letters of a case: those to send, those begun, those that went out. */
import type { Words } from '../guidance/advice.ts';
import { inLanguage } from '../languages.ts';
import type { RecordItem } from '../records/record.ts';
import type { CaseItem, IsoDate, WholeCase } from './case.ts';
import { paperName, rooms } from './holders.ts';
import { setState } from './item.ts';
import { isSame, type KeptLetter, lettersIn, type Which } from './kept-letters.ts';
import { desks, type Letter } from './letter.ts';
import { notesFor, type Request, requestsFor } from './requests.ts';

/** One letter as the screen takes it. */
export interface Sheet {
  /** The same from one reading to the next, until the letter is kept; then `kept.id`. */
  readonly key: string;
  readonly request: Request;
  readonly kept: KeptLetter | null;
  /** The sent letter that this one speaks of again. */
  readonly first: KeptLetter | null;
  /** False for one that only stands because it was begun or sent. */
  readonly offered: boolean;
}

/** True where a letter asks for records. */
export const asksForRecords = (letter: Pick<Letter, 'to'>): boolean =>
  (desks as readonly string[]).includes(letter.to);

const toRoom: Words = { en: 'To {room}' };

/** What a letter is called: by the department it goes to where that is not the one that its title names. */
export function titleOf(
  { letter, room }: { readonly letter: Pick<Letter, 'to' | 'title'>; readonly room: string },
  lang = 'en',
): string {
  const desk = desks.find((each) => each === letter.to);
  if (!desk || room === '' || room === rooms[desk].en) return inLanguage(letter.title, lang);
  const name = inLanguage({ en: room }, lang);
  return inLanguage(toRoom, lang).replace('{room}', () => name.charAt(0).toLowerCase() + name.slice(1));
}

/** How a change finds the letter; `id` is for one that was not kept before. */
export const whichOf = ({ request, kept, first }: Sheet, id: string): Which => ({
  id: kept?.id ?? id,
  letter: request.letter.id,
  room: request.room,
  place: request.place,
  follows: first?.id ?? null,
  items: request.items.map((item) => item.id),
});

const open = (item: CaseItem) => item.state === 'to-ask' || item.state === 'not-in-portal';
const inHand = (item: CaseItem) => item.state === 'received' || item.state === 'sent';

/**
 * Every letter of a case: what is still to ask for, one letter per holder; then those for doctor and insurer; then what was
 * begun or sent; last a reminder and a complaint for each that went out. A record that a sent letter asks for is not asked for anew.
 */
export function sheetsOf(
  { case: kept, items }: WholeCase,
  records: readonly RecordItem[],
  letters: readonly Letter[],
): readonly Sheet[] {
  const mine = lettersIn(kept).kept;
  const sent = mine.filter(({ sentOn }) => sentOn !== null);
  const asked = new Set(sent.flatMap((each) => each.items));
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const item = items.find((each) => each.id === id);
      const record = records.find((each) => each.id === id);
      return item ? [{ id, name: paperName(item, record).en }] : [];
    });
  const again = sent.flatMap((first) => {
    const letter = letters.find(({ id }) => id === first.letter);
    if (!letter || !asksForRecords(letter)) return [];
    const left = first.items.filter((id) => !items.some((item) => item.id === id && inHand(item)));
    return letters
      .filter(({ to }) => to === 'again')
      .map((how) => [requestOf(first, how, named(left)), first] as const);
  });
  const offers: readonly (readonly [Request, KeptLetter | null])[] = [
    ...requestsFor(items, records, letters, {
      only: items.filter((item) => open(item) && !asked.has(item.id)),
    }).map((request) => [request, null] as const),
    ...notesFor(letters).map((request) => [request, null] as const),
    ...again,
  ];
  const offered = offers.map(([request, first]): Sheet => {
    const { letter, room, place } = request;
    const follows = first?.id ?? null;
    const own = mine.find((each) => isSame(each, { letter: letter.id, room, place, follows })) ?? null;
    const key = own?.id ?? JSON.stringify([letter.id, room, place.toLowerCase(), follows]);
    return { key, request, kept: own, first, offered: true };
  });
  const others = mine.flatMap((each): readonly Sheet[] => {
    const letter = letters.find(({ id }) => id === each.letter);
    if (!letter || offered.some((sheet) => sheet.kept === each)) return [];
    const first = mine.find(({ id }) => id === each.follows) ?? null;
    const request = requestOf(each, letter, named(each.items));
    return [{ key: each.id, request, kept: each, first, offered: false }];
  });
  return [...offered, ...others];
}

function requestOf({ room, place }: KeptLetter, letter: Letter, items: Request['items']): Request {
  return { letter, room, place, items };
}

/** The letter to an office: the one still to send, else the last that went out; null where there is none. */
export function sheetTo(
  sheets: readonly Sheet[],
  { room, place }: { readonly room: string; readonly place: string },
): Sheet | null {
  const there = sheets.filter(
    ({ request, first }) =>
      !first &&
      asksForRecords(request.letter) &&
      request.room === room &&
      request.place.toLowerCase() === place.toLowerCase(),
  );
  return there.find(({ kept }) => !kept?.sentOn) ?? there.at(-1) ?? null;
}

/** The records of a sent letter that the list does not show as asked for on that day, with that answer in view. */
export const notYetAsked = (
  items: readonly CaseItem[],
  letter: KeptLetter,
  due: IsoDate | null,
): readonly CaseItem[] =>
  items.filter(
    (item) =>
      letter.items.includes(item.id) &&
      (open(item) ||
        (item.state === 'asked' && (item.askedOn !== letter.sentOn || (due !== null && item.dueOn !== due)))),
  );

/** A record as asked for by a letter. */
export const askedFor = (item: CaseItem, sentOn: IsoDate, due: IsoDate | null): CaseItem => ({
  ...setState(item, 'asked', sentOn),
  askedOn: sentOn,
  dueOn: due ?? item.dueOn,
});
