/** Of one close to the reader, over the bounds of a sentence. */
import { kin } from '../context.ts';
import type { Judge } from './judge.ts';

/** One close to the reader, then "she has" or "his", and from there no word of the reader. */
export const ofKin = new RegExp(
  `(?:\\bhis (?:\\w+ )?(?:wife|mother|sister|daughter)\\b[^]*\\bshe (?:has|had|is|was)\\b(?:(?!\\b(?:you|he|his|him|patient|pt)\\b)[^])*|\\bher (?:\\w+ )?(?:husband|father|brother|son)\\b[^]*\\bhe (?:has|had|is|was)\\b(?:(?!\\b(?:you|she|her|patient|pt)\\b)[^])*)$|(?<!old )\\b(?:${kin}) who (?:has|had|is|was|died)\\b[^.;,]*$|\\b(?:(?:your|(?:my|our)(?! (?:son|daughter))) (?:\\w+ )?(?:${kin})|(?:with|for|and|because|as|but|since|help) (?:mom|mum|dad|grandma|grandpa|nana|nan|gran))\\b[^]*\\b(?:s?he (?:has|had|have|is|was|got|starts?|started|needs|died|also|just)|s?he's|her|his)\\b(?:(?!\\byou|\\b(?:my|mine|me|i|i've|we)\\b)[^])*$`,
);

/** One who writes of another's illness: "his cancer is back and I do all the driving". */
const ofCarer =
  /\bi (?:do all|am the one|am (?:his|her)|drive|care for|look after|take (?:him|her)|need to be)\b/;

/** A relative was spoken of before, and still is. */
export const byKin: Judge = ({ text, target, folded, at, sentence }) =>
  ofKin.test(folded.slice(Math.max(0, sentence.start - 220, at - 700), at)) ||
  (/\bh(?:is|er) (?:\w+ )?$/.test(text.slice(0, target.start)) && ofCarer.test(text))
    ? ['someone_else', 'kin']
    : null;
