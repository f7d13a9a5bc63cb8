/** Chooses the questions to ask: those the page leaves open, the family's own, then everyone's. */
import type { Source } from './advice.ts';
import { cardsFor, type DomainCard } from './domain-card.ts';
import { type Because, bearing, fits, type Moment } from './fits.ts';
import { type Audience, audiences, type Question, type QuestionList } from './question.ts';

/** A question with where it comes from and why it is there. */
export interface Asked {
  readonly question: Question;
  readonly source: Source | 'general safety advice';
  readonly because: Because;
}

/** What there is to ask for a page or a case seen as one, by audience, in the order to ask. */
export function questionsFor(
  moment: Moment,
  lists: readonly QuestionList[],
  cards: readonly DomainCard[],
): readonly Asked[] {
  const findings = bearing(moment);
  const why = (whom: QuestionList['for']) => fits(whom, moment, findings);
  const fromLists = lists
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .flatMap((list) => {
      const because = why(list.for);
      if (!because) return [];
      return list.questions.flatMap((question) => {
        const own = question.for ? why(question.for) : because;
        return own ? [{ question, source: list.source, because: own, rank: list.rank }] : [];
      });
    });
  const fromCards = cardsFor(moment, cards).flatMap((card) => {
    const because = why(card.for);
    return because
      ? card.questions.map((question) => ({ question, source: card.source, because, rank: cardRank }))
      : [];
  });
  const place = (to: Audience) => audiences.indexOf(to);
  return [...fromLists, ...fromCards]
    .toSorted((a, b) => place(a.question.to) - place(b.question.to) || a.rank - b.rank)
    .map(({ question, source, because }) => ({ question, source, because }));
}

/** The family's own stand after what the page leaves open and the first questions, before the rest. */
const cardRank = 15;
