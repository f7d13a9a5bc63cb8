/** A place to look for a team or for people who know the illness: facts and constant links, no ranking and nobody who sells. */
import type { Check, Country, For, Words } from './advice.ts';
import { bearing, fits, type Moment } from './fits.ts';

/** One file in `places/`, named by its id. */
export interface Place {
  readonly id: string;
  readonly for: For;
  /** A list of centers or doctors, or an organisation for people with the illness. */
  readonly kind: 'finder' | 'organisation';
  /** Where it serves; absent where it serves anywhere. */
  readonly countries?: readonly Country[];
  readonly name: Words;
  readonly what: Words;
  /** Opened by the person, as it stands: nothing of theirs is ever added to it. */
  readonly url: string;
  readonly checked: Check;
}

/** The places for a page or a case seen as one: finders first; those of other countries left out where one was chosen. */
export function placesFor(moment: Moment, places: readonly Place[], country?: Country): readonly Place[] {
  const findings = bearing(moment);
  return places
    .filter((place) => !country || !place.countries || place.countries.includes(country))
    .filter((place) => fits(place.for, moment, findings, country))
    .toSorted((a, b) => Number(b.kind === 'finder') - Number(a.kind === 'finder') || (a.id < b.id ? -1 : 1));
}

/** Places by reach: those that serve the person where they are, then those that serve other countries only. */
export function whereToLook(
  moment: Moment,
  places: readonly Place[],
  country?: Country,
): { readonly near: readonly Place[]; readonly elsewhere: readonly Place[] } {
  const near = country
    ? placesFor(moment, places, country)
    : placesFor(
        moment,
        places.filter((place) => !place.countries),
      );
  return { near, elsewhere: placesFor(moment, places).filter((place) => !near.includes(place)) };
}
