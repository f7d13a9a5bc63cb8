/** Whose list already holds what the page says, and whose its chart is. */
import { type Chart, fitOf } from '../core/case/charts.ts';
import { isOwnList } from '../core/case/whose.ts';
import type { Lists } from '../screens/open-list.ts';

type Kept = Lists['people'][number];

/**
 * The list that holds every condition of the page, or null.
 * A chart is never matched to a list that it is likely not of; the list that knows it comes first, then one's own.
 */
export function listOf(people: readonly Kept[], conditions: readonly string[], chart: Chart): Kept | null {
  if (conditions.length === 0) return null;
  const holding = people.filter(
    (person) =>
      conditions.every((condition) => person.conditions.includes(condition)) &&
      fitAmong(people, person, chart) !== 'other',
  );
  return knowing(holding, chart) ?? holding.find(isOwnList) ?? holding[0] ?? null;
}

/** The list that the person said this chart is of, or null. */
export const knowing = (people: readonly Kept[], chart: Chart): Kept | null =>
  people.find((person) => fitOf(person, chart) === 'known') ?? null;

/** How likely the chart on screen is another person's than the list's. A chart that one list knows is no other's. */
export const fitAmong = (people: readonly Kept[], kept: Kept, chart: Chart) => {
  const fit = fitOf(kept, chart);
  return fit === 'open' && knowing(people, chart) ? 'other' : fit;
};

/** Whether nothing speaks against a page being of this list's chart. */
export const isLikelyTheirs = (people: readonly Kept[], kept: Kept, chart: Chart): boolean =>
  fitAmong(people, kept, chart) !== 'other';

/**
 * Whether a page is surely of this list's chart: the person said so, or it is the reader's own chart and no other list could be
 * meant. For pages that state no illness, where nothing else ties the page to the list.
 */
export function isTheirPage(people: readonly Kept[], kept: Kept, chart: Chart): boolean {
  const fit = fitAmong(people, kept, chart);
  return fit === 'known' || (fit === 'open' && !chart.theirs && (isOwnList(kept) || people.length === 1));
}
