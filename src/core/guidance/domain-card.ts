/** A domain card: what a second look means for one family of illness; and the choice of those that fit. */
import type { Check, For, Source, Words } from './advice.ts';
import { bearing, fits, type Moment } from './fits.ts';
import type { Question } from './question.ts';

/** One file in `cards/<category>/`, named by the family: "lung-cancer", "breast-metastatic". */
export interface DomainCard {
  readonly id: string;
  readonly for: For;
  /** The family in plain words. Screens show it only where the person's page or case names it. */
  readonly name: Words;
  /** What a second look checks. */
  readonly checks: Words;
  /** Whom to see. */
  readonly see: Words;
  /** What is different from other illnesses. */
  readonly differs: Words;
  /** The family's own questions, the most telling first. */
  readonly questions: readonly Question[];
  readonly source: Source;
  readonly also?: readonly Source[];
  readonly checked: Check;
  readonly clinician: null | string;
}

/** The cards for a page or a case seen as one: that of the deciding finding first. */
export function cardsFor(moment: Moment, cards: readonly DomainCard[]): readonly DomainCard[] {
  const findings = bearing(moment);
  const place = (card: DomainCard) =>
    findings.findIndex((finding) => card.for.conditions?.includes(finding.condition));
  return cards
    .filter((card) => fits(card.for, moment, findings))
    .toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

/** True where the page states the card's illness as present: elsewhere the card's name would be louder than the page. */
export function isNamed(card: DomainCard, moment: Moment): boolean {
  return bearing(moment).some(
    ({ assertion, condition }) => assertion === 'present' && card.for.conditions?.includes(condition),
  );
}
