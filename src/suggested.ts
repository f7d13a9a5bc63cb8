/** Questions of the catalogue for the open list that are not on it yet. */
import type { WholeCase } from './core/case/case.ts';
import { momentOf } from './core/case/moment.ts';
import { questionsFor } from './core/guidance/ask.ts';
import { allCards } from './core/guidance/cards/all.ts';
import { allQuestions } from './core/guidance/questions/all.ts';
import { allRecords } from './core/records/all.ts';
import type { Suggestion } from './ui/questions.tsx';
import { say } from './ui/speak.ts';

/** In the order of the catalogue; an id is stable for good. */
export function suggestedFor(open: WholeCase, lang: string): readonly Suggestion[] {
  const taken = new Set(open.case.questions.map(({ id }) => id));
  return questionsFor(momentOf(open, allRecords), allQuestions, allCards)
    .map(({ question }) => ({ id: question.id, to: question.to, text: say(question.words, lang) }))
    .filter(({ id }) => !taken.has(id));
}
