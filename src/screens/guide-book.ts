/** What screens look up, loaded from the extension itself when first needed: what all share, and the cards of the illnesses at hand. */
import { loadCards } from '../core/guidance/cards/load.ts';
import type { DomainCard } from '../core/guidance/domain-card.ts';
import type { Catalogue } from '../core/guidance/guide.ts';
import type { PageBook } from '../core/guidance/page-shelf.ts';
import { useLive } from '../ui/live.ts';
import { type Trouble, troubleOfError } from './trouble.ts';

type Tell = (trouble: Trouble) => void;

/** What a guide for these conditions is chosen from, or null until it is here. */
export function useCatalogue(conditions: readonly string[], tell: Tell): Catalogue | null {
  return useLoaded(conditions, tell, async () => {
    const [{ guideShelf }, cards] = await Promise.all([
      import('../core/guidance/guide-shelf.ts'),
      loadCards(conditions),
    ]);
    return { ...guideShelf, cards };
  });
}

/** The same beside a page that states these conditions; null where it states none. */
export function usePageBook(conditions: readonly string[], tell: Tell): PageBook | null {
  return useLoaded(conditions, tell, async () => {
    if (conditions.length === 0) return null;
    const [{ pageShelf }, cards] = await Promise.all([
      import('../core/guidance/page-shelf.ts'),
      loadCards(conditions),
    ]);
    return { ...pageShelf, cards };
  });
}

/** The cards of these conditions' groups, or null until they are here. */
export function useCards(conditions: readonly string[], tell: Tell): readonly DomainCard[] | null {
  return useLoaded(conditions, tell, () => loadCards(conditions));
}

/** What was loaded for other conditions is not shown for these. */
function useLoaded<T>(conditions: readonly string[], tell: Tell, load: () => Promise<T | null>): T | null {
  return useLive<T | null>(null, load, () => undefined, {
    key: conditions.join(),
    onFail: (error) => tell(troubleOfError(error)),
  })[0];
}
