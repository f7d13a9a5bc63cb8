/** Everything a guide is chosen from at once, for tools and tests: a screen loads the cards that it needs (`cards/load.ts`). */
import { allCards } from './cards/all.ts';
import type { Catalogue } from './guide.ts';
import { guideShelf } from './guide-shelf.ts';

/** The whole of it. */
export const catalogue: Catalogue = { ...guideShelf, cards: allCards };
