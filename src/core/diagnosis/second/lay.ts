/** Who speaks: a reader who writes of oneself and of others, or one who treats. */
import { around, type Judge, nearby, type Seen } from './judge.ts';

/** The page speaks in the words of a reader, not of one who treats. */
const layWords =
  /\b(?:i'm|i've|i'd|can i|could i|should i|am i|do i|may i|shall i|my (?:own|husband|wife|mom|mum|dad|kids?|job|work|back|knee|head|blood|tablets|pills|appointment|doctor|gp)|me and|and me|thank you|thanks)\b/;
const clinical =
  /\b(?:i (?:saw|reviewed|met|examined|explained|recommend\w*|discussed|counsel\w+|have (?:seen|reviewed|discussed|explained|asked|arranged|referred|started)|would be grateful|agree|performed)|your (?:patient|results?|scan|biopsy)|pt|patient|yo|y\/o|year old)\b/;
/** A parent or a helper who writes in the chart's own name. */
const proxy =
  /\b(?:(?:dad|mum|mom|mother|father|parent|guardian|carer|daughter|son|wife|husband) (?:here|writing|of \w+)|(?:on behalf|proxy|dictating|for (?:him|her))|sent by)\b/;
/** Whether the words about a name are the reader's own. */
export const isLay = (seen: Seen): boolean => {
  const words = nearby(seen, 500);
  return layWords.test(words) && !clinical.test(words) && !proxy.test(words);
};

const ofKin =
  /\b(?:mother|father|mum|mom|dad|wife|husband|partner|sister|brother|son|daughter|friend|aunt|uncle|gran\w*|neighbou?r)(?:'s)?\b/;
const cared =
  /\b(?:my|the|this|thursday|monday|tuesday|wednesday|friday)(?: \w+)? (?:chemo\w*|radio\w*|operation|surgery|infusion|oncolog\w*|port|biopsy|scan)|\b(?:chemo\w*|radiotherapy|operation|surgery)\b/;

/** A reader's own words: "it's number 3 of 12 for the bowel cancer". */
export const byOwnWords: Judge = (seen) =>
  seen.asserted.assertion === 'hypothetical' &&
  /\bthe (?:\w+ )?$/.test(around(seen)[0]) &&
  isLay(seen) &&
  cared.test(nearby(seen, 200)) &&
  !ofKin.test(around(seen)[0])
    ? ['present', 'own words']
    : null;
