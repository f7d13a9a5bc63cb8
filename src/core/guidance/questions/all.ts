/** Every list of questions. */
import type { QuestionList } from '../question.ts';

const files = import.meta.glob<QuestionList>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All lists, by id. */
export const allQuestions: readonly QuestionList[] = Object.values(files);
