/** Every evidence card, and the choice of those that fit. */
import type { EvidenceCard } from '../evidence-card.ts';
import { bearing, fits, type Moment } from '../fits.ts';

const files = import.meta.glob<EvidenceCard>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All cards, by id. */
export const allEvidence: readonly EvidenceCard[] = Object.values(files);

/** The cards for a page or a case seen as one: the family's own first. */
export function evidenceFor(
  moment: Moment,
  cards: readonly EvidenceCard[] = allEvidence,
): readonly EvidenceCard[] {
  const findings = bearing(moment);
  return cards
    .filter((card) => fits(card.for, moment, findings))
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}
