/** Whose list already holds what the page says. */
import type { Lists } from '../open-list.ts';

type Kept = Lists['people'][number];

/**
 * The list that holds every condition of the page, or null.
 * Another person's chart is never matched to one's own list; one's own chart is matched to it first.
 */
export function listOf(
  people: readonly Kept[],
  conditions: readonly string[],
  { theirs, me }: { readonly theirs: boolean; readonly me: string },
): Kept | null {
  if (conditions.length === 0) return null;
  const holding = people.filter((person) =>
    conditions.every((condition) => person.conditions.includes(condition)),
  );
  if (theirs) return holding.find(({ label }) => label !== me) ?? null;
  return holding.find(({ label }) => label === me) ?? holding[0] ?? null;
}
