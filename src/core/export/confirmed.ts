/** The illnesses that a case is kept for, as a program for health records names them. */
import type { Case } from '../case/case.ts';
import type { Condition } from '../diagnosis/condition.ts';
import type { Words } from '../guidance/advice.ts';
import type { DomainCard } from '../guidance/domain-card.ts';

/** One illness. `code`: its ICD-10-CM category where it has exactly one, for among several none can be chosen. */
export interface ConfirmedCondition {
  readonly name: string;
  readonly code: string | null;
}

/** The illnesses of a case, as the person confirmed them when they kept it. */
export function confirmedIn(
  kept: Pick<Case, 'conditions'>,
  cards: readonly Pick<DomainCard, 'id' | 'for' | 'name'>[],
  conditions: readonly Pick<Condition, 'id' | 'codes'>[],
  language: keyof Words,
): readonly ConfirmedCondition[] {
  return [...new Set(kept.conditions)].map((id) => {
    const card =
      cards.find((each) => each.id === id) ?? cards.find((each) => each.for.conditions?.includes(id));
    const codes = conditions.find((each) => each.id === id)?.codes?.split('|') ?? [];
    const [code = null] = codes.length === 1 ? codes : [];
    return { name: card?.name[language] ?? card?.name.en ?? id.replaceAll('-', ' '), code };
  });
}
