/** What a guide is chosen from, but for the cards: one file to load when the first guide is opened. */
import { allAdvice } from './advice/all.ts';
import { allEvidence } from './evidence/all.ts';
import type { Catalogue } from './guide.ts';
import { pageShelf } from './page-shelf.ts';
import { allPlaces } from './places/all.ts';

/** All of it that is the same for every illness. */
export const guideShelf: Omit<Catalogue, 'cards'> = {
  ...pageShelf,
  advice: allAdvice,
  evidence: allEvidence,
  places: allPlaces,
};
