/** What is long over: by its dates, by the age it was had at, by a follow-up that has ended. */
import { isOver } from '../past.ts';
import { around, nearby, type Seen } from './judge.ts';

/** "05/2009 – 08/2009", "(2001-2002)", from its beginning to its end; "end date 07/2018", "Inactive". */
const span =
  /^[^\n.;]{0,40}?\b(?:\d{1,2}[/.]){0,2}(?:19|20)\d\d ?(?:-|–|—|to|until|through) ?(?:\d{1,2}[/.]){0,2}(?:19|20)\d\d\b|^[^\n.;]{0,60}?\b(?:(?:end date|ended|resolved|closed)\W{0,3}\d|inactive\b)/;
/** "Wilms tumor at age 3". */
const early =
  /^,? (?:at|aged?)(?: age| the age of)?:? (?:[1-9]|1\d|2[0-5])\b(?!\.\d| ?(?:mm|cm|o'?clock|weeks|months))/;
/** The days of one's youth. */
const young =
  /\b(?:in (?:infancy|childhood|(?:his|her|your|my|their) (?:early |late |mid )?(?:teens|twenties|thirties|forties|fifties|youth))|aged? (?:[1-9]|1\d)(?! ?(?:weeks|months|days))|as an? (?:baby|infant|toddler|teenager|young)|when (?:i|you|he|she) (?:was|were) (?:an? |\d|young|little|small))\b/;
/** "Relapse-free ever since", "all clear since", "no problem since"; "four years clear". */
const since =
  /\b(?:(?:relapse|recurrence|cancer|disease|event) free|(?:all |in the )?clear|(?:no|nothing|without|never)(?: \w+){0,3}|well|fine|normal|good)(?: ever)? since\b/;
const clearFor =
  /\b(?:years?|yrs?|months?) (?:clear|cancer free|disease free|in the clear|mark|anniversary)\b[^.;]{0,40}$|\byears? (?:\w+ )?since\b[^.;]{0,50}$/;
/** A follow-up that was ended. */
const letGo =
  /\b(?:signed off|(?:released|discharged|d\/c'?d) (?:from )?(?:\w+ ){0,2}(?:follow|clinic|surveillance|oncolog|service|care of)|treated and d\/c|(?:no|any) (?:further|more) (?:follow up|visits|appointments)|hand(?:ed|ing)? (?:you|him|her|them) back|(?:free|clear|rid) of it\b|regarded as cured|all (?:scopes|scans|checks|tests) clear)/;
const year = String.raw`(?:19\d\d|20[01]\d|202[0-2])`;
/** "Treatment for it ended in 2016." */
const finished = new RegExp(
  String.raw`^ (?:between|from) (?:19|20)\d\d (?:and|to|until) (?:19|20)\d\d|^ (?:was |were )?(?:ended|finished|completed|concluded|stopped|over|in|back in|diagnosed in)\b[^.;]{0,14}${year}\b`,
);
/** A year that is long past. */
export const oldYear = new RegExp(`\\b${year}\\b`);
/** "Was operated on … in 2001". */
const surgery = String.raw`\b(?:operated|surgery|operation|resect\w+|excis\w+|remov\w+|enucleat\w+|\w+ectomy|treated|radiated|irradiated|taken (?:out|off|from))`;
const treatedIn = new RegExp(`${surgery}\\b[^.;]{0,40}$`);
const treatedThen = new RegExp(`${surgery}\\b[^.;]{0,40}\\b${year}\\b[^.;]{0,24}$`);
/** "Tonsil SCC, chemoRT 2011", "off all therapy 19 years". */
const treatedAfter = new RegExp(
  String.raw`^[ ,(]+(?:[a-z]+[ ,]+){0,3}(?:chemo ?\w*|rt|xrt|radi\w+|surgery|resect\w+|excis\w+|\w+ectomy|ivor lewis|whipple|mohs|wle|ablation|treated)[^.;\n]{0,24}\b${year}\b|^[^.;\n]{0,30}\boff (?:all )?(?:therapy|treatment|chemo\w*)\b[^.;\n]{0,20}(?:\d+ (?:years|yrs)|(?:19|20)\d\d)`,
);
/** "… in 2003". */
export const inYear = new RegExp(`^[^.;]{0,40}\\b(?:in |, ?)${year}\\b`);
/** A plan for one who has come through. */
const survivor = /\bsurvivor\w*\b/i;
/** "No chemo", "never needed treatment": what was not done does not go on. */
const undone =
  /\b(?:no|without|nil|never (?:had|needed))(?: \w+){0,4} (?:chemo\w*|radio\w*|treatment|recur\w+|relapse|metasta\w+|mets|progression|spread)|\bnever (?:recurred|came back|returned|relapsed|spread)\b/g;
/** What is there again, or still; and what besides says that it goes on. */
const again = String.raw`recur\w*|relaps\w+(?! free)|metasta\w+|mets|progress\w+|spread|c[ao]me back|is back|hospice|palliative|residual|new|awaiting|sadly`;
const isBack = new RegExp(String.raw`\b(?:${again})\b`);
const goesOn = new RegExp(
  String.raw`\b(?:now|current\w*|continu\w+|ongoing|present|active|cycle|chemo\w*|fraction|starts?|started|begins?|untreated|booked|${again})\b`,
);

/** "Melanoma of back 2014, wide excision." */
const siteYear = new RegExp(`^(?: (?:of|in) (?:the )?[a-z ]{3,20})?,? ?(?:in |\\()?${year}\\b`);
const dealtWith = /\b(?:excis\w+|wle|slnb|remov\w+|resect\w+|\w+ectomy|treated|radiation|rt|xrt|neg|clear)\b/;

/** By its dates alone, whatever came after. */
export const isDated = (seen: Seen): boolean => {
  const [, after] = around(seen);
  if (seen.asserted.meaning === 'problems') return false;
  return treatedAfter.test(after) || (siteYear.test(after) && dealtWith.test(after.slice(0, 90)));
};

/** Why a cancer is long over, or null where nothing says so. */
export const isLongOver = (seen: Seen): string | null => {
  const [before, after] = around(seen);
  const near = nearby(seen, 160).replace(undone, '');
  const rest = after.slice(0, 160).replace(undone, '');
  if (isBack.test(near)) return null;
  if (survivor.test(seen.heading)) return 'survivor';
  if (letGo.test(seen.folded.slice(seen.at, seen.at + 240))) return 'let go';
  if (finished.test(after) || clearFor.test(before)) return 'finished';
  if (isDated(seen)) return 'treated then';
  if (goesOn.test(rest)) return null;
  if (span.test(after) || since.test(after)) return 'ended';
  if (goesOn.test(near)) return null;
  if (
    early.test(after) ||
    young.test(after) ||
    treatedThen.test(before) ||
    (treatedIn.test(before) && (young.test(before) || inYear.test(after)))
  )
    return 'early';
  return isOver(
    seen.text.replace(undone, ''),
    seen.target,
    seen.asserted.condition,
    seen.asserted.meaning,
    seen.folded,
  )
    ? 'long ago'
    : null;
};
