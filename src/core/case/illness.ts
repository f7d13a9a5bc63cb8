/** What the illnesses of a case are called: by the cards that its moment chooses, for a record can tell that one has spread. */
import { cardsFor, type DomainCard } from '../guidance/domain-card.ts';
import type { RecordItem } from '../records/record.ts';
import type { WholeCase } from './case.ts';
import { momentOf } from './moment.ts';

/** One illness. */
export interface Illness {
  /** Its id in the catalogue of conditions. */
  readonly condition: string;
  /** The card that names it; null where none does. */
  readonly card: DomainCard | null;
  /** True where a fact chose the card, so that it says more than the condition does. */
  readonly isNarrower: boolean;
}

/** The illnesses that the person confirmed, in the order kept. */
export function illnessesOf(
  whole: WholeCase,
  records: readonly RecordItem[],
  cards: readonly DomainCard[],
): readonly Illness[] {
  const chosen = cardsFor(momentOf(whole, records), cards);
  return [...new Set(whole.case.conditions)].map((condition) => {
    const about = (some: readonly DomainCard[]) =>
      some.find(({ id }) => id === condition) ??
      some.find(({ for: { conditions } }) => conditions?.includes(condition));
    const card = about(chosen) ?? about(cards) ?? null;
    const isNarrower = card !== null && card.id !== condition && card.for.facts !== undefined;
    return { condition, card, isNarrower };
  });
}

/** The plain name of the illness that a case holds first; null where the person has confirmed none. */
export function conditionNamed(
  whole: WholeCase,
  records: readonly RecordItem[],
  cards: readonly DomainCard[],
): string | null {
  const card = illnessesOf(whole, records, cards)[0]?.card;
  return card ? card.name.en : null;
}
