/** An evidence card: a number from a study, which never stands without whom it is about and its caveat. */
import type { Check, For, Source, Words } from './advice.ts';
import { bearing, fits, type Moment } from './fits.ts';

/** What a reader has to keep in mind; the fixed opening keeps it from being left empty. */
export interface Caveat {
  readonly en: `Keep in mind: ${string}.`;
  readonly es?: string;
}

/** One file in `evidence/`, named by its id. */
export interface EvidenceCard {
  readonly id: string;
  readonly for: For;
  /** Orders cards: smaller first. */
  readonly rank: number;
  readonly title: Words;
  /** The number and its caveat, as one: neither is handed out without the other. */
  readonly says: { readonly finding: Words; readonly caveat: Caveat };
  /** Who was studied; the number of people or cases stands in it. */
  readonly population: Words;
  readonly n: number | null;
  readonly setting: Words;
  /** What the study counted as a change. */
  readonly changed: Words;
  readonly source: Source;
  readonly also?: readonly Source[];
  readonly checked: Check;
  readonly clinician: null | string;
}

/** A card as text, in the order to show it; the caveat is always the last line. Screens and exports take a card through here. */
export function linesOf({
  says,
  population,
  setting,
  changed,
}: EvidenceCard): readonly [Words, Words, Words, Words, Caveat] {
  return [says.finding, population, setting, changed, says.caveat];
}

/** The cards for a page or a case seen as one: the family's own first. */
export function evidenceFor(moment: Moment, cards: readonly EvidenceCard[]): readonly EvidenceCard[] {
  const findings = bearing(moment);
  return cards
    .filter((card) => fits(card.for, moment, findings))
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}
