/** Which clauses tell of an earlier time, and which of an earlier tumour that is not this one. */
import { type Clause, tumour } from './clause.ts';

const before =
  /\b(?:at that time|at the time(?! of)|years ago|pre-?treatment|pre-?op(?:erative)?|before(?! (?:me|us)\b)|prior to|had been|earlier|primary (?:in )?(?:19|20)\d\d|(?:in|since) (?:19|20)\d\d|preliminary|original\w*|previous\w*|prior|initial\w*|formerly|at diagnosis|beforehand|history of|(?:is|was|now|been) superseded|disregard\w*|(?:this|that|which|it) (?:has|was)(?: (?:since|now|later|been))* (?:revised|overturned|corrected|withdrawn|retracted))\b|^\W*comparison:/;
/** "It was staged as IB in May and is now IV." */
const wasIsNow = /\b(?:was|were) (?:staged|graded|called|read|classified)\b[^.;]*\b(?:is|are) now\b/;
/** What two operations say together is said of now. */
const whole =
  /\b(?:combined|together|taken) with (?:the |her |his )?(?:prior|previous|earlier|first|initial|original)\b/;
/** "That tumour was ER positive", after a sentence about an earlier one. */
const sameOne = new RegExp(`^\\W*that (?:one|disease|${tumour}) (?:was|had)\\b`);
/** "It was a low grade one then." */
const thenSo = /^\W*(?:it|this) was\b[^.;]*\bthen\b/;
/** An earlier tumour that is not this one. */
const otherOne = new RegExp(
  `\\b(?:different|separate|unrelated|another) (?:\\w+ )?${tumour}\\b|\\bunrelated to\\b`,
);
const tellsOther =
  /^\W*(?:that|it|this)(?: one)? (?:was|is) [^.;]{0,20}\b(?:different|separate|another|unrelated)\b/i;
/** "Left breast cancer (2021, stage I)", where a new one is told of. */
const dated = new RegExp(`\\b${tumour} \\((?:in )?(?:19|20)\\d\\d`);
/** "2016: astrocytoma, grade 2", where another line says what it is now. */
const yearLine = /^\W*(?:19|20)\d\d ?[: -]/;
const nowIs = /\bnow (?:[^.\n]{0,60} )?grade\b/i;
/** "06/2009  Right breast cancer (separate primary): …": a row of a history, all of it of another tumour. */
const otherRow =
  /^\W*(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d\b(?!.*\bnew\b).*\b(?:separate|different|unrelated|distinct) (?:\w+ )?(?:primary|cancer|tumou?r|malignancy)\b/;
const laterRow = /\n\W*(?:\d{1,2}[/.-]){0,2}20\d\d\b/;

const rowYear = /^\W*(?:\d{1,2}[/.-]){0,2}((?:19|20)\d\d)\b/;
const rowYears = /(?:^|\n)\W*(?:\d{1,2}[/.-]){0,2}((?:19|20)\d\d)\b/g;

/** Whether a clause stands in a row of a history in years of which another row is of a later year. */
export function isOfOlderRow({ at }: Clause, section: string): boolean {
  const line = section.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const [, year] = rowYear.exec(section.slice(line, line + 24)) ?? [];
  return year !== undefined && [...section.matchAll(rowYears)].some(([, other = '']) => other > year);
}

/** A clause without the heading before it. */
const ownOf = ({ text, at }: Clause): string => text.slice(Math.max(0, -at));

export const isCombined = ({ text }: Clause): boolean => whole.test(text);

/** Whether a clause tells of an earlier time; `heading` is that of its section. */
export const isEarlier = (clause: Clause, heading: string): boolean =>
  !isCombined(clause) &&
  (before.test(clause.text) ||
    wasIsNow.test(clause.text) ||
    /\bsuperseded\b/i.test(heading) ||
    ((sameOne.test(clause.text) || thenSo.test(clause.text)) && before.test(clause.before)));

/** Whether a clause tells of earlier in brackets alone, and not at this place: "Stage IV (in 2012 it was stage II)". */
export function isBesideEarlier({ text }: Clause, at: number): boolean {
  const open = text.replace(/\([^()]*\)/g, (words) => ' '.repeat(words.length));
  return open !== text && /\S/.test(open[at] ?? '') && !before.test(open);
}

/** Where a clause that tells of earlier comes to what is now: from there to the next word of earlier. */
export function isOfNow({ text }: Clause, at: number): boolean {
  const now = text.search(/\bnow\b/);
  return now >= 0 && at > now && !before.test(text.slice(now, at));
}

/** Whether an earlier clause is of another tumour, by its own words or those after it. */
export const isOfOther = ({ text }: Clause, after: string): boolean =>
  otherOne.test(text) || tellsOther.test(after);

/** The end of the row of another tumour that a clause opens, or 0. */
export function endOfOther(clause: Clause, section: string): number {
  if (!otherRow.test(ownOf(clause))) return 0;
  const from = Math.max(0, clause.at);
  const end = section.slice(from).search(/(?<=\w.*)\n|$/);
  return laterRow.test(section.slice(from + end)) ? from + end : 0;
}

/** Whether a clause tells of the tumour as it was, where the section says what it is now. */
export const isFormerly = (clause: Clause, section: string): boolean =>
  (dated.test(clause.text) && /\bnew\b/i.test(section)) ||
  (yearLine.test(ownOf(clause)) && !nowIs.test(clause.text) && nowIs.test(section));
