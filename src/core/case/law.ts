/** What the law of a country or province gives a person who asks for their own records. */
import type { Check, Country, Source, Words } from '../guidance/advice.ts';
import type { Region } from './case.ts';
import type { Clock } from './clock.ts';

// What a store checks stands where every page has it; the laws come with the letters.
export { type Region, regions } from './case.ts';

/** One file in `law/`, named by its id: "us", "ca-on". */
export interface Law {
  readonly id: string;
  /** null for the one that stands where no country was chosen. */
  readonly country: Country | null;
  readonly region: Region | null;
  /** The place, for a list to choose from. */
  readonly place: Words;
  /** The law's short name; null where none is named. Only its own country's letters may carry it. */
  readonly name: Words | null;
  readonly clock: Clock;
  /** Sentences for the letter itself, in the person's voice. */
  readonly says: {
    readonly right: Words;
    readonly delivery: Words;
    /** These two are null where no law is named. */
    readonly fee: Words | null;
    readonly clock: Words | null;
    readonly images: Words | null;
    readonly genes: Words | null;
    /** For the way from doctor to doctor. */
    readonly office: Words | null;
  };
  /** Sentences for the person, on the screen. */
  readonly tells: {
    /** Why the copies go to the person first. */
    readonly toMe: Words;
    /** Why this date: `{from}` and `{due}` stand for the two days. */
    readonly due: Words;
    /** What to do when the day has passed, and who hears complaints. */
    readonly late: Words;
  };
  /** Who hears complaints; null where none is named. */
  readonly regulator: Words | null;
  readonly source: Source | 'general safety advice';
  readonly also?: readonly Source[];
  readonly checked: Check;
  readonly clinician: null | string;
}

/** The copies go to the person first: the letter's sentence, and why. Where a law gives a reason of its own, its file says it. */
export const toThePerson = {
  delivery: { en: 'Please send the copies to me.' },
  toMe: {
    en: 'The letter asks for the copies to come to you. You can then pass them on to any doctor, and you know what is in them.',
  },
} as const satisfies Record<string, Words>;

/** The law that fits best: the region's, else the country's, else the one that claims nothing. */
export function lawFor(laws: readonly Law[], country?: Country, region?: Region | null): Law {
  const exact = laws.find((law) => law.country === country && law.region !== null && law.region === region);
  const own = country && laws.find((law) => law.country === country && law.region === null);
  const law = exact ?? own ?? laws.find((each) => each.country === null);
  if (!law) throw new Error('No law stands for places that were not chosen.');
  return law;
}

/** The regions of a country to choose from, by name. */
export function regionsOf(laws: readonly Law[], country: Country): readonly Law[] {
  return laws
    .filter((law) => law.country === country && law.region !== null)
    .toSorted((a, b) => (a.place.en < b.place.en ? -1 : 1));
}

/** Whether a country writes days and addresses as North America does. */
export const isNorthAmerican = (country: Country | null | undefined): boolean =>
  country === 'US' || country === 'CA';

/** The BCP 47 tag by which a country's days are written; the language's own where none is chosen. */
export const localeOf = (lang: string, country: Country | null | undefined): string =>
  lang === 'en' && country && !isNorthAmerican(country) ? 'en-GB' : lang;
