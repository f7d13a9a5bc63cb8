/** A cancer that a sentence tells as long over, though no word says "history". */
import type { Meaning } from './meaning.ts';
import type { Span } from './text.ts';

/** A bare name with a year long gone: "Ca prostate 2010", "Hodgkin disease at 19 (1995)". */
const longAgo = /^[ ,(]*(?:in |(?:at|age) (?:age )?\d+[ ,(]*)?(?:in )?(?:19\d\d|20[01]\d)\b(?! ?[-/]|\d)/;
/** "The lymphoma that we treated in 2012". */
const treatedThen =
  /^[^.;:]{0,20} (?:(?:that|which) )?(?:you had|(?:we|was|were|i) (?:treated|removed|took out|cut out|had))\b[^.;]{0,24} (?:19\d\d|20[01]\d|202[0-3])\b/;
/** What goes on, or is back. */
const goesOn =
  /\b(?:now|current\w*|continu\w+|active|watch|surveillance|under\w*|receiv\w+|meta\w+|mets|back|again|re(?:cur|laps)\w*|progress\w*|stage iv|spread|chemo\w*|hospice|palliative|stable)\b|[,;(\d] ?on \w/;

/** Whether the words after a name put it long ago and none says that it goes on. */
export function isOver(text: string, target: Span, condition: string, meaning: Meaning): boolean {
  const after = text.slice(target.end);
  if (treatedThen.test(after)) return !goesOn.test(after);
  return (
    longAgo.test(after) &&
    // The date of a specimen, of an entry in a list, and of what is never over.
    meaning !== 'final' &&
    meaning !== 'problems' &&
    !/leukemia|myelo/.test(condition) &&
    !goesOn.test(text)
  );
}
