/** Whose list already holds what the page says, and whose its chart is. */
import { type Chart, fitOf } from '../core/case/charts.ts';
import type { Lists } from '../open-list.ts';

type Kept = Lists['people'][number];

/**
 * The list that holds every condition of the page, or null.
 * A chart is never matched to a list that it is likely not of; the list that knows it comes first, then one's own.
 */
export function listOf(
  people: readonly Kept[],
  conditions: readonly string[],
  chart: Chart,
  me: string,
): Kept | null {
  if (conditions.length === 0) return null;
  const holding = people.filter(
    (person) =>
      conditions.every((condition) => person.conditions.includes(condition)) &&
      fitAmong(people, person, chart, me) !== 'other',
  );
  return knowing(holding, chart, me) ?? holding.find(({ label }) => label === me) ?? holding[0] ?? null;
}

/** The list that the person said this chart is of, or null. */
export const knowing = (people: readonly Kept[], chart: Chart, me: string): Kept | null =>
  people.find((person) => fitOf(person, chart, me) === 'known') ?? null;

/** How likely the chart on screen is another person's than the list's. A chart that one list knows is no other's. */
export const fitAmong = (people: readonly Kept[], kept: Kept, chart: Chart, me: string) => {
  const fit = fitOf(kept, chart, me);
  return fit === 'open' && knowing(people, chart, me) ? 'other' : fit;
};
