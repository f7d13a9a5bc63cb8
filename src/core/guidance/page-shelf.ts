/** What is looked up beside a page, but for the cards: one file to load where the first finding stands. */
import { allDoors } from './doors/all.ts';
import { allTerms } from './glossary/all.ts';
import type { Catalogue } from './guide.ts';
import { allQuestions } from './questions/all.ts';

/** What the sidebar chooses from beside a page. */
export type PageBook = Pick<Catalogue, 'cards' | 'questions' | 'doors' | 'terms'>;

/** All of it that is the same for every illness. */
export const pageShelf: Omit<PageBook, 'cards'> = {
  questions: allQuestions,
  doors: allDoors,
  terms: allTerms,
};
