import { wordsApart } from './apart.ts';
import { timeline } from './en/timeline.ts';

/** The words of the timeline in the language in use. */
export const useTimelineWords = wordsApart('timeline', timeline);
