/** Questions of the catalogue for the open list that are not on it yet. */
import type { WholeCase } from '../core/case/case.ts';
import { momentOf } from '../core/case/moment.ts';
import { questionsFor } from '../core/guidance/ask.ts';
import type { DomainCard } from '../core/guidance/domain-card.ts';
import { allQuestions } from '../core/guidance/questions/all.ts';
import { allRecords } from '../core/records/all.ts';
import type { Suggestion } from '../ui/questions.tsx';

/** In the order of the catalogue; an id is stable for good. `cards` are those of the list's conditions. */
export function suggestedFor(open: WholeCase, cards: readonly DomainCard[]): readonly Suggestion[] {
  const taken = new Set(open.case.questions.map(({ id }) => id));
  return questionsFor(momentOf(open, allRecords), allQuestions, cards)
    .map(({ question }) => ({ id: question.id, to: question.to, text: question.words.en }))
    .filter(({ id }) => !taken.has(id));
}
