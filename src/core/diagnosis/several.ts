/** Which facts of a section that speaks of several primaries are of all of them. */

/** More primaries than one, each with its own facts. */
const primaries =
  /\b(?:two|2|three|3|four) (?:[a-z]+ ){0,3}primar(?:y|ies)\b|\b(?:synchronous|bilateral) (?:\w+ ){0,2}(?:primar(?:y|ies)|cancers|tumou?rs|carcinomas)\b/i;
/** What is of all of them, or of the person. */
const shared = /^(?:n|m|stage|nodes\w*|margins|metastatic|site .*|side\d*|brca[12])$/;
/** A relative's are not the reader's. */
const kin =
  /\b(?:mother|father|sister|brother|aunt|uncle|cousin|grand\w+|daughter|son|niece|nephew|half-\w+)\b/i;
/** "Grade 2, in each." */
const each =
  /\b(?:in|of) (?:each|both)\b(?! (?:nodes?|breasts?|kidneys?|lungs?|lobes?|sides?))|\bboth (?:are|were|is) /;

/** Answers for the key of a fact whether a section may tell it: all, but of several primaries only what is of each. */
export const openChoice = (text: string): ((key: string, clause: string) => boolean) =>
  text.split(/[.;]\s/).some((one) => primaries.test(one) && !kin.test(one))
    ? (key, clause) => shared.test(key) || each.test(clause)
    : () => true;
