/** The guide for one moment: what is urgent, what a second look means here, what studies found, where to look, which words to know. */
import type { Advice, Country } from './advice.ts';
import { adviceFor, type Shown } from './advise.ts';
import { cardsFor, type DomainCard } from './domain-card.ts';
import type { Door } from './door.ts';
import { type EvidenceCard, evidenceFor, linesOf } from './evidence-card.ts';
import { type Because, bearing, fits, type Moment } from './fits.ts';
import { listsFor } from './look-up.ts';
import { type Place, whereToLook } from './place.ts';
import type { QuestionList } from './question.ts';
import { type Explained, explain, type TermList } from './term.ts';
import { termsIn } from './terms-in.ts';

/** What a guide is chosen from. */
export interface Catalogue {
  readonly advice: readonly Advice[];
  readonly cards: readonly DomainCard[];
  readonly questions: readonly QuestionList[];
  readonly evidence: readonly EvidenceCard[];
  readonly places: readonly Place[];
  readonly doors: readonly Door[];
  readonly terms: readonly TermList[];
}

/** A piece with why it is shown. */
export interface Chosen<T> {
  readonly piece: T;
  readonly because: Because;
}

/** Its parts in the order to show them. */
export interface Guide {
  readonly urgent: readonly Shown[];
  readonly cards: readonly Chosen<DomainCard>[];
  /** What studies find, in plain words, to stand before any number. */
  readonly summary: Shown | null;
  readonly evidence: readonly Chosen<EvidenceCard>[];
  readonly places: ReturnType<typeof whereToLook>;
  /** Terms that the cards and studies above use, in that order. */
  readonly words: readonly Explained[];
  /** Lists of terms that fit, to leaf through. */
  readonly fields: readonly TermList[];
  /** All other advice. */
  readonly more: readonly Shown[];
}

/** Same arguments, same guide. Without a finding it is what holds for everyone. */
export function guideFor(moment: Moment, catalogue: Catalogue, country?: Country): Guide {
  const advice = adviceFor(moment, catalogue.advice, country ? { country } : {});
  const cards = chosen(cardsFor(moment, catalogue.cards), moment);
  const evidence = chosen(evidenceFor(moment, catalogue.evidence), moment);
  const summary = advice.find(({ advice: { id } }) => id === 'how-often-they-change') ?? null;
  const read = [
    ...cards.flatMap(({ piece: { checks, see, differs } }) => [checks, see, differs]),
    ...evidence.flatMap(({ piece }) => linesOf(piece)),
  ];
  return {
    urgent: advice.filter((shown) => shown.advice.urgent),
    cards,
    summary,
    evidence,
    places: whereToLook(moment, catalogue.places, country),
    words: explain(termsIn(read.map(({ en }) => en).join('\n')), catalogue.terms),
    fields: listsFor(moment, catalogue.terms),
    more: advice.filter((shown) => !shown.advice.urgent && shown !== summary),
  };
}

/** Pieces that fit, each with its reason. */
export function chosen<T extends Pick<DomainCard, 'for'>>(
  pieces: readonly T[],
  moment: Moment,
): readonly Chosen<T>[] {
  const findings = bearing(moment);
  return pieces.flatMap((piece) => {
    const because = fits(piece.for, moment, findings);
    return because ? [{ piece, because }] : [];
  });
}
