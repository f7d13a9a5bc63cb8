/** Questions of the catalogue for the open list that are not on it yet. */
import type { Case } from './core/case/case.ts';
import { questionsFor } from './core/guidance/ask.ts';
import { allCards } from './core/guidance/cards/all.ts';
import { momentOfCase } from './core/guidance/moment.ts';
import { allQuestions } from './core/guidance/questions/all.ts';
import type { Suggestion } from './ui/questions.tsx';
import { say } from './ui/speak.ts';

/** In the order of the catalogue; an id is stable for good. */
export function suggestedFor(kept: Case, lang: string): readonly Suggestion[] {
  const taken = new Set(kept.questions.map(({ id }) => id));
  return questionsFor(momentOfCase(kept.conditions), allQuestions, allCards)
    .map(({ question }) => ({ id: question.id, to: question.to, text: say(question.words, lang) }))
    .filter(({ id }) => !taken.has(id));
}
