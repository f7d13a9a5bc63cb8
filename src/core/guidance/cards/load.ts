/** Loads the cards that a page or a case calls for, and no others. */
import type { Category } from '../../assessment.ts';
import type { DomainCard } from '../domain-card.ts';
import { categoryOf } from '../families.ts';

type Group = { readonly cards: readonly DomainCard[] };

const groups: Readonly<Record<Category, () => Promise<Group>>> = {
  cancer: () => import('./cancer/all.ts'),
  heart: () => import('./heart/all.ts'),
  neuro: () => import('./neuro/all.ts'),
  spine_joint: () => import('./spine_joint/all.ts'),
  autoimmune: () => import('./autoimmune/all.ts'),
  organ_failure: () => import('./organ_failure/all.ts'),
  rare_genetic: () => import('./rare_genetic/all.ts'),
  prenatal: () => import('./prenatal/all.ts'),
  other_serious: () => import('./other_serious/all.ts'),
};

/** The cards of these conditions' groups. Rejects where a piece cannot be fetched. */
export async function loadCards(conditions: readonly string[]): Promise<readonly DomainCard[]> {
  const wanted = [...new Set(conditions.map(categoryOf))];
  const loaded = await Promise.all(wanted.map((category) => groups[category]()));
  return loaded.flatMap(({ cards }) => cards);
}
