/** Every domain card, for whoever needs them all at once. */
import type { DomainCard } from '../domain-card.ts';

const files = import.meta.glob<DomainCard>(['./*/*.ts', '!./*/all.ts'], { eager: true, import: 'default' });

/** All cards, by id. */
export const allCards: readonly DomainCard[] = Object.values(files).toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
);
