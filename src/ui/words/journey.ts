import { wordsApart } from './apart.ts';
import { journey } from './en/journey.ts';

/** The words of the journey in the language in use. */
export const useJourneyWords = wordsApart('journey', journey);

/** The table that every language fills. */
export type JourneyWords = ReturnType<typeof useJourneyWords>;
