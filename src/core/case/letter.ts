/** The shape of a letter: passages of plain words with marked blanks, each with what it is there for. */
import type { Check, Source, Words } from '../guidance/advice.ts';
import type { Blank } from './blanks.ts';

/** What a good request for records holds, in the order of a letter; the last is kept beside it, as dates. */
export const elements = [
  'addressee',
  'date',
  'patient',
  'requester',
  'right',
  'items',
  'images',
  'tissue',
  'format',
  'delivery',
  'need-by',
  'fee-estimate',
  'contact-and-gaps',
  'signature',
  'enclosure',
  'follow-up',
] as const;
export type Element = (typeof elements)[number];

export const desks = ['records', 'images', 'radiation', 'tissue', 'genetics', 'office'] as const;
/** Who keeps a record: the records department, the image library, radiation oncology, pathology, the genetics lab, the doctor's office. */
export type Desk = (typeof desks)[number];

/** What has to hold for a passage to stand. */
export type Only =
  | 'condition named'
  | 'visit known'
  | 'visit not known'
  | 'asks for self'
  | 'asks for another'
  | 'agree'
  | 'differ';

/** One paragraph: words of its own, or the sentence of the law that applies. `{name}` stands for a value or a blank. */
export type Passage = {
  readonly does: Element | 'plain';
  readonly only?: Only;
} & (
  | { readonly words: Words }
  | { readonly law: 'right' | 'fee' | 'clock' | 'delivery' | 'images' | 'genes' | 'office' }
);

/** Days after sending, where no law sets one. */
export interface Courtesy {
  readonly call: number;
  readonly remind: number;
}

/** One file in `letters/`, named by its id. */
export interface Letter {
  readonly id: string;
  readonly rank: number;
  /** A desk whose records it asks for; or whom it is for; or `again` where it goes where the first one went. */
  readonly to: Desk | 'insurer' | 'doctor' | 'again';
  readonly form: 'letter' | 'message';
  /** True where its time comes only after the others. */
  readonly later?: true;
  /** The most characters its body may have, blanks counted as they are printed. */
  readonly limit?: number;
  readonly title: Words;
  /** What to know before sending, for the screen. */
  readonly tip: Words;
  readonly subject: Words;
  readonly passages: readonly Passage[];
  /** `law`: the clock of the law that applies. null: nothing to wait for. */
  readonly followUp: 'law' | Courtesy | null;
  readonly source: Source | 'general safety advice';
  readonly also?: readonly Source[];
  readonly checked: Check;
  readonly clinician: null | string;
}

/** A word in braces: a blank, or a value that the case or the law gives. */
export type Slot =
  | Blank
  | 'today'
  | 'items'
  | 'holder'
  | 'visit'
  | 'need-by'
  | 'condition'
  | 'call-on'
  | 'sent-on'
  | 'due-on';
