/** Every evidence card. */
import type { EvidenceCard } from '../evidence-card.ts';

const files = import.meta.glob<EvidenceCard>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All cards, by id. */
export const allEvidence: readonly EvidenceCard[] = Object.values(files);
