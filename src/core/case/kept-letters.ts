/** What a case keeps of its letters: what the person typed and wrote, and when each letter went out. */
import type { Asker, Case, IsoDate } from './case.ts';
import type { Region } from './law.ts';

/** What was typed into blanks, by the blank's name. */
export type Typed = Readonly<Record<string, string>>;

/** One letter that was begun or sent. */
export interface KeptLetter {
  readonly id: string;
  /** Id of a file in `letters/`. */
  readonly letter: string;
  /** Whom it is for, as in `Request`. */
  readonly room: string;
  readonly place: string;
  /** Id of the sent letter that this one speaks of again, or null. */
  readonly follows: string | null;
  /** Ids of the records it asks for, as they were when its words were last ours. */
  readonly items: readonly string[];
  /** Blanks that belong to this letter alone. */
  readonly typed: Typed;
  /** The whole letter in the person's own wording, or as it was sent; null while its words are ours. */
  readonly text: string | null;
  readonly editedOn: IsoDate | null;
  readonly sentOn: IsoDate | null;
  /** Day it arrived, where the person knows it. */
  readonly arrivedOn: IsoDate | null;
}

/** Everything a case keeps of its letters. */
export interface KeptLetters {
  /** Province or state whose law differs, or null. */
  readonly region: Region | null;
  readonly asksFor: Asker | null;
  readonly outcome: 'agree' | 'differ' | null;
  /** Blanks that every letter shares: who the person is, and the doctors. */
  readonly typed: Typed;
  readonly kept: readonly KeptLetter[];
}

const none: KeptLetters = { region: null, asksFor: null, outcome: null, typed: {}, kept: [] };

/** What a case keeps of its letters; nothing on its first day. */
export const lettersIn = (kept: Case): KeptLetters => kept.letters ?? none;

/** Who asks, where the person has not said: of somebody else's records the one who can sign for them. */
export const askerOf = (kept: Case, isMine: boolean): Asker =>
  lettersIn(kept).asksFor ?? (isMine ? 'self' : 'they-sign');

/** Sets what holds for all letters: region, whose records, how the two opinions stand. */
export const setLetters = (kept: Case, change: Partial<Omit<KeptLetters, 'kept'>>): Case => ({
  ...kept,
  letters: { ...lettersIn(kept), ...change },
});

/** `typed` with one blank set; a blank that is emptied goes. */
export function withTyped(typed: Typed, blank: string, text: string): Typed {
  const { [blank]: _, ...others } = typed;
  return text === '' ? others : { ...others, [blank]: text };
}

/** Whom a record was asked of: department and hospital of the last letter for it; "" where no hospital stands in one. */
export function askedAt(kept: Case, item: string): string {
  const hospital = ({ place, typed }: KeptLetter) => place.trim() || (typed.place ?? '').trim();
  const last = lettersIn(kept).kept.findLast((each) => each.items.includes(item) && hospital(each) !== '');
  return last ? `${last.room}, ${hospital(last)}` : '';
}

/** Fills a blank that every letter shares. */
export const setShared = (kept: Case, blank: string, text: string): Case =>
  setLetters(kept, { typed: withTyped(lettersIn(kept).typed, blank, text) });

/** The letter a change is meant for: `which` is how it stands before it was ever kept. */
export type Which = Pick<KeptLetter, 'id' | 'letter' | 'room' | 'place' | 'follows' | 'items'>;

const blank = ({ id, letter, room, place, follows, items }: Which): KeptLetter => ({
  ...{ id, letter, room, place, follows, items },
  ...{ typed: {}, text: null, editedOn: null, sentOn: null, arrivedOn: null },
});

/** True where `each` is the open letter to that desk: the one found in two windows at once is one. */
export const isSame = (each: KeptLetter, which: Omit<Which, 'id' | 'items'>): boolean =>
  each.sentOn === null &&
  each.letter === which.letter &&
  each.room === which.room &&
  each.place.toLowerCase() === which.place.toLowerCase() &&
  each.follows === which.follows;

/** Changes a letter, keeping it first where it was not kept yet. */
export function changeLetter(kept: Case, which: Which, change: (letter: KeptLetter) => KeptLetter): Case {
  const all = lettersIn(kept);
  const found = all.kept.find(({ id }) => id === which.id) ?? all.kept.find((each) => isSame(each, which));
  const letters = found
    ? all.kept.map((each) => (each === found ? change(each) : each))
    : [...all.kept, change(blank(which))];
  return { ...kept, letters: { ...all, kept: letters } };
}

/** Fills a blank of this letter alone. */
export const setOwn = (kept: Case, which: Which, slot: string, text: string): Case =>
  changeLetter(kept, which, (letter) => ({ ...letter, typed: withTyped(letter.typed, slot, text) }));

/** Keeps the person's own wording. */
export const setText = (kept: Case, which: Which, text: string, today: IsoDate): Case =>
  changeLetter(kept, which, (letter) => ({
    ...letter,
    items: letter.text === null ? which.items : letter.items,
    text,
    editedOn: today,
  }));

/** Back to our words; what was typed into the blanks stays. */
export const clearText = (kept: Case, which: Which): Case =>
  changeLetter(kept, which, (letter) => ({ ...letter, items: which.items, text: null, editedOn: null }));

/** Marks a letter as sent, with the text that went out. */
export const markSent = (kept: Case, which: Which, text: string, sentOn: IsoDate): Case =>
  changeLetter(kept, which, (letter) => ({
    ...letter,
    items: letter.text === null ? which.items : letter.items,
    text,
    editedOn: letter.editedOn ?? sentOn,
    sentOn,
  }));

/** Corrects a day; without `sentOn` the letter is one still to be sent. */
export const setLetterDays = (
  kept: Case,
  which: Which,
  days: Partial<Pick<KeptLetter, 'sentOn' | 'arrivedOn'>>,
): Case =>
  changeLetter(kept, which, (letter) => {
    const next = { ...letter, ...days };
    return next.sentOn === null ? { ...next, arrivedOn: null } : next;
  });

/** Takes a letter off. */
export const dropLetter = (kept: Case, id: string): Case => {
  const all = lettersIn(kept);
  return { ...kept, letters: { ...all, kept: all.kept.filter((each) => each.id !== id) } };
};
