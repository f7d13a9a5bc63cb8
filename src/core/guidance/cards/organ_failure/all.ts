/** Every card of failing organs. */
import type { DomainCard } from '../../domain-card.ts';

const files = import.meta.glob<DomainCard>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** By id. */
export const cards: readonly DomainCard[] = Object.values(files);
