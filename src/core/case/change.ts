/** What can happen to a case; every change is a pure function. */
import type { Case, CaseQuestion, IsoDate, Stage } from './case.ts';

/** A case on its first day. */
export function newCase(id: string, label: string, conditions: readonly string[], openedOn: IsoDate): Case {
  return {
    id,
    label,
    conditions: [...new Set(conditions)],
    openedOn,
    note: '',
    questions: [],
    visitOn: null,
  };
}

/** Renames the case. */
export const setCaseLabel = (kept: Case, label: string): Case => ({ ...kept, label });

/** Sets the person's note on the whole case. */
export const setCaseNote = (kept: Case, note: string): Case => ({ ...kept, note });

/** Sets or clears the day of the second-opinion visit. */
export const setVisit = (kept: Case, visitOn: IsoDate | null): Case => ({ ...kept, visitOn });

/** Says where the person is by hand; null lets it be worked out again. */
export function setStage(kept: Case, stage: Stage | null): Case {
  const { stage: _, ...others } = kept;
  return stage === null ? others : { ...others, stage };
}

/** Puts the case away on a day; null takes it out again. */
export function setArchived(kept: Case, archivedOn: IsoDate | null): Case {
  const { archivedOn: _, ...others } = kept;
  return archivedOn === null ? others : { ...others, archivedOn };
}

/** True for a case that the person put away. */
export const isArchived = (kept: Pick<Case, 'archivedOn'>): boolean => kept.archivedOn !== undefined;

/** Adds a condition the person kept; once. */
export const addCondition = (kept: Case, condition: string): Case =>
  kept.conditions.includes(condition) ? kept : { ...kept, conditions: [...kept.conditions, condition] };

/** Adds that a condition has spread; once. */
export const addSpread = (kept: Case, condition: string): Case =>
  kept.spread?.includes(condition) ? kept : { ...kept, spread: [...(kept.spread ?? []), condition] };

/** Takes a condition off, and that it has spread. */
export function removeCondition(kept: Case, condition: string): Case {
  const { spread = [], ...others } = kept;
  const left = spread.filter((other) => other !== condition);
  const conditions = kept.conditions.filter((other) => other !== condition);
  return left.length > 0 ? { ...others, conditions, spread: left } : { ...others, conditions };
}

/** Adds a question at the end; nothing when it is blank or its id is taken. */
export function addQuestion(kept: Case, id: string, text: string): Case {
  if (text.trim() === '' || kept.questions.some((question) => question.id === id)) return kept;
  return { ...kept, questions: [...kept.questions, { id, text, answer: '', done: false }] };
}

function withQuestion(kept: Case, id: string, change: Partial<CaseQuestion>): Case {
  const questions = kept.questions.map((question) =>
    question.id === id ? { ...question, ...change } : question,
  );
  return { ...kept, questions };
}

/** Rewords a question. */
export const setQuestion = (kept: Case, id: string, text: string): Case => withQuestion(kept, id, { text });

/** Writes down the answer. */
export const setAnswer = (kept: Case, id: string, answer: string): Case => withQuestion(kept, id, { answer });

/** Marks a question as asked, or as still to ask. */
export const markQuestion = (kept: Case, id: string, done: boolean): Case => withQuestion(kept, id, { done });

/** Takes a question off. */
export const removeQuestion = (kept: Case, id: string): Case => ({
  ...kept,
  questions: kept.questions.filter((question) => question.id !== id),
});

/** Moves a question one place up (-1) or down (1); at the end of the list it stays. */
export function moveQuestion(kept: Case, id: string, by: -1 | 1): Case {
  const from = kept.questions.findIndex((question) => question.id === id);
  const moved = kept.questions[from];
  const other = kept.questions[from + by];
  if (!moved || !other) return kept;
  return { ...kept, questions: kept.questions.with(from, other).with(from + by, moved) };
}
