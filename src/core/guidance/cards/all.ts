/** Every domain card. */
import type { DomainCard } from '../domain-card.ts';

const files = import.meta.glob<DomainCard>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All cards, by id. */
export const allCards: readonly DomainCard[] = Object.values(files);
