/** What stands in the wrong chart: the page itself takes it back. */
import { type Judge, nearby } from './judge.ts';

const mistaken =
  /\b(?:(?:entered|typed|added|filed|recorded|listed)(?: \w+){0,5} (?:in error|by mistake|in the wrong)|belongs? to (?:another|a different)|(?:another|a different|the wrong|other) (?:patient's|person's|patient|person) (?:chart|record|name|result|report)|of (?:a )?similar name|(?:meant|intended) for (?:another|a different|someone else|a (?:man|woman|patient))|no such diagnosis|not (?:meant )?for you)\b/;

/** A name that belongs to another's chart. */
export const byMistake: Judge = (seen) =>
  mistaken.test(nearby(seen, 220)) ? ['someone_else', 'in error'] : null;
