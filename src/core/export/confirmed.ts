/** The illnesses that a case is kept for, as a program for health records names them. */
import type { Illness } from '../case/illness.ts';
import type { Condition } from '../diagnosis/condition.ts';
import { inLanguage } from '../languages.ts';

/** One illness. `code`: its ICD-10-CM category where it has exactly one, for among several none can be chosen. */
export interface ConfirmedCondition {
  readonly name: string;
  readonly code: string | null;
}

/** The illnesses of a case, as the person confirmed them. One that is named by more than its condition has no code: that would say less. */
export function confirmedIn(
  illnesses: readonly Illness[],
  conditions: readonly Pick<Condition, 'id' | 'codes'>[],
  language: string,
): readonly ConfirmedCondition[] {
  return illnesses.map(({ condition, card, isNarrower }) => {
    const codes = conditions.find((each) => each.id === condition)?.codes?.split('|') ?? [];
    const [code = null] = codes.length === 1 && !isNarrower ? codes : [];
    return { name: card ? inLanguage(card.name, language) : condition.replaceAll('-', ' '), code };
  });
}
