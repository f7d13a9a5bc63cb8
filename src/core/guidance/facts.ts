/** Questions that the choice of guidance puts to the facts of a page. */
import type { Facts } from '../assessment.ts';

/** True where the page states that the disease has spread to a distant site: the word itself, or a stage IV. */
export function isMetastatic(facts: Facts): boolean {
  return facts.metastatic === 'yes' || /^IV/.test(facts.stage ?? '');
}

/** The places of spread of a disease of which only this is known: that it has spread. A list keeps no more. */
export const somewhere = 'somewhere';

/** True where a named place of spread matches, and where nobody knows which place it is. */
export function spreadTo(facts: Facts, place: RegExp): boolean {
  if (facts.metastaticSites === somewhere) return true;
  return Object.entries(facts).some(
    ([key, value]) => /^met.*site|^sites?$/i.test(key) && place.test(value ?? ''),
  );
}

/** True where no fact of such a name stands: "HER2 is not on this page". */
export function unstated(facts: Facts, name: RegExp): boolean {
  return !Object.entries(facts).some(([key, value]) => name.test(key) && value !== undefined);
}
