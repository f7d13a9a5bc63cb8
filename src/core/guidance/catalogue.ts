/** Everything a guide is chosen from, as one file to load when the first guide is opened. */
import { allAdvice } from './advice/all.ts';
import { allCards } from './cards/all.ts';
import { allDoors } from './doors/all.ts';
import { allEvidence } from './evidence/all.ts';
import { allTerms } from './glossary/all.ts';
import type { Catalogue } from './guide.ts';
import { allPlaces } from './places/all.ts';
import { allQuestions } from './questions/all.ts';

/** The whole of it. */
export const catalogue: Catalogue = {
  advice: allAdvice,
  cards: allCards,
  questions: allQuestions,
  evidence: allEvidence,
  places: allPlaces,
  doors: allDoors,
  terms: allTerms,
};
