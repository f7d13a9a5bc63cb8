/** A cancer that a sentence tells as long over, though no word says "history". */
import type { Meaning } from './meaning.ts';
import type { Span } from './text.ts';

/** A bare name with a year long gone: "Ca prostate 2010", "Hodgkin disease at 19 (1995)". */
const longAgo = /^[ ,(]*(?:in |en |(?:at|age) (?:age )?\d+[ ,(]*)?(?:in )?(?:19\d\d|20[01]\d)\b(?! ?[-/]|\d)/;
/** "The lymphoma that we treated in 2012". */
const treatedThen =
  /^[^.;:]{0,20} (?:(?:that|which) )?(?:you had|(?:we|was|were|i) (?:treated|removed|t(?:ook|aken) out|cut out|had))\b[^.;]{0,24} (?:19\d\d|20[01]\d|202[0-3])\b/;
/** "Hace seis años se le extirpó un …". */
const agoInSpanish = /\bhace (?:[a-z\d]+ ){1,3}anos,? (?:se|le|la|lo|tuv\w+|fue|me) [^.;]*$/;
/** "As a child". */
const young = /^ as (?:an? )?(?:teen|child|kid|baby|boy|girl)/;
/** "Excised Dec 2020", in a part that lets its reader go. */
const doneThen = /^(?:[^.;\n]|\.\d){0,90}\b(?:19\d\d|20[01]\d|202[01])\b/;
/** "S/p RALP 2016", "excised from the cheek 2017", "age 3, s/p nephrectomy". */
const treatedLong =
  /^,? [^.;\n]{0,40}\b(?:s\/p|status post|excis\w+|remov\w+|resect\w+|treated|cured)\b[^.;\n]{0,40}\b(?:19\d\d|20[01]\d|202[01])\b|^,? (?:at )?(?:age )?\d{1,2},? (?:s\/p|now|(?:yr|year)s? (?:follow|out|post))\b/;
const letGo =
  /\b(?:outcome:? discharged|discharg(?:ed?|ing) (?:(?:you|her|him|them) )?(?:from (?:clinic|follow|onc|urol|derm|the)|to (?:your |the |her |his )?gp|back)|(?:completed|finished|end of) (?:your |all |hospital )?(?:treatment|follow)|(?:last|final) (?:scheduled )?(?:check|visit|appointment|scan)|years clear|no (?:more|further) (?:routine )?follow|no evidence of (?:disease|cancer))\b/;
/** What goes on, or is back. */
const goesOn =
  /\b(?:now|current\w*|continu\w+|active|watch|surveillance|under\w*|receiv\w+|meta\w+|mets|(?<!never (?:\w+ )?)back|again|re(?:cur|laps)\w*|progress\w*|stage iv|spread|chemo\w*|hospice|palliative|stable)\b|[,;(\d] ?on (?!levo|thyrox|replac)\w/;

/** Whether the words after a name put it long ago and none says that it goes on. */
export function isOver(
  text: string,
  target: Span,
  condition: string,
  meaning: Meaning,
  part: string,
): boolean {
  const after = text.slice(target.end);
  if (doneThen.test(after) && letGo.test(part) && !goesOn.test(text)) return true;
  if (young.test(after) || agoInSpanish.test(text.slice(0, target.start))) return true;
  if (treatedThen.test(after)) return !goesOn.test(after);
  return (
    (longAgo.test(after) || treatedLong.test(after)) &&
    // The date of a specimen, of an entry in a list, and of what is never over.
    meaning !== 'final' &&
    meaning !== 'problems' &&
    !/leukemia|myelo/.test(condition) &&
    !goesOn.test(text.replace(/\bnow \d\d\b/, ''))
  );
}
