/** What facts say about spread, however the page named it. */
import type { Facts } from '../assessment.ts';

/** True where the page states that the disease has spread to a distant site: the word itself, or a stage IV. */
export function isMetastatic(facts: Facts): boolean {
  return facts.metastatic === 'yes' || /^IV/.test(facts.stage ?? '');
}

/** True where a named place of spread matches. */
export function spreadTo(facts: Facts, place: RegExp): boolean {
  return Object.entries(facts).some(
    ([key, value]) => /^met.*site|^sites?$/i.test(key) && place.test(value ?? ''),
  );
}
