/** What of a clause is so: not a rule, a question, a supposition, another person's, or a control of the test. */
import { type Clause, growths, type Read } from './clause.ts';
import { kin } from './context.ts';

/** Of everybody, or of a way to measure. */
const general =
  /^\s*(?:(?:in|for) [\w-]+[ -](?:mutant|wild-?type|positive|negative|amplified) (?:\w+omas?|disease|tumou?rs?|cancers?)\b|(?:in|for) (?:grade|stage) \w+ (?:disease|tumou?rs?|cancers?|\w+omas?)\b|reference|(?:\w+ ){0,3}thresholds? (?:in use|used|for|are|is)\b|note to patient|(?:the )?legend|key\b|\w+ (?:scale|grading|categories|scoring)\b|under (?:the )?(?:ajcc|figo))|\b(?:guide|(?:is|are) reported as|(?:information|reference) only|(?:shown|listed|printed|given) (?:on|in) (?:all|every|each)(?: \w+){0,3} reports?|(?<!-)eligib\w+|requires?|cut-?offs?|example|for (?:instance|reference)|(?:patients|people|women|men|those|anyone)(?: (?:and|or) \w+)? (?:with(?:out)?|who)|most (?:are|people|patients|women|men)|not assigned|scoring system|trials?|literature|guidelines?|(?:is|are) (?:(?:considered|called) (?:positive|negative|equivocal)|defined as)|approved|targeting|covers|(?:panel|assay|test) (?:includes|interrogates|analy[sz]es)|do(?:es)? not apply|(?:in|ex)clusion|criteri(?:a|on)(?!(?<=\b(?:by|per|using|under) (?:the )?(?:[\w/-]+ ){1,3}criteria)\W*(?:$|[,;)]))|enrol\w*|nct\d+|triggers?|any [tn]|(?:normally|typically|usually|often|generally) (?:exceeds?|has|have|shows?|are|carry|reach|express|measures?))\b|\b(?:positive|negative) (?:is|are|means)[ :]*(?:[<>≥≤]|at least|\d+ ?% or)|(?:[<>≥≤]=? ?\d+ ?%|\d ?% or (?:more|above|higher|greater)|\d ?\+)(?: of cells)? (?:is|are|counts? as|means) (?:positive|negative|equivocal|borderline|high|low)|(?<!\b(?:this|that|which|it|we|i|she|he)|, so [^.;]{0,40}) would\b|^[^%]*\b(?:above|over|under|below) \d+ ?% (?:is|are|counts? as|means) (?:considered )?(?:positive|negative|high|low)\b|^[^,]{1,60}(?<!this|that|which|it) means\b|\d\+? ?= ?(?:neg|pos|equiv|low|high|grade)|grade \d ?=|%: (?:low|high|no) expression|^\W*(?:(?!your|this|the|her|his|my)[a-z]+:? ){0,3}(?:cancers?|tumou?rs?) (?:that|which|without)\b/;
/** "Grade Group 1 = 3+3; 2 = 3+4", "TPS <1% no expression; TPS 1-49% expression". */
const meanings =
  /\b0(?: ?(?:-|to|,|and) ?[12]\+?)? (?:is |are |= ?)?negative[,;] [23](?:\+| ?- ?\d)? (?:is |are |= ?)?(?:equivocal|positive)\b|1\D{1,12}3 ?\+ ?3[^.]*2\D{1,12}3 ?\+ ?4[^.]*3\D{1,12}4 ?\+ ?3|(?:[<>≥≤-]=? ?\d+ ?%\W{0,3}(?:(?:no|low|high) )?(?:expression|negative|positive)\b\W{0,3}(?:[tc]ps )?){2}/;
const supposed =
  /\b(?:if|should (?:the|an?|it|your|her|his)|in case|when the|rule out|r\/o|to exclude|would (?:then )?(?:be|have)|(?:evaluate|assess|screen\w*) for|(?<!(?:\b(?:not?|without|neither|none|never|nor)|n't)\b[^.;:,]{0,60} )any|incidental(?:ly)?|at least(?= $)|benefit\w*|(?:given|used|indicated) for|rises? to|whether(?=[^.;:]*$))\b|^\W*had\b/;
/** What is tested beside the tumour, to see that the test works; that it does is no such clause. */
const control =
  /\b(?:controls(?![^;:]*;)|(?:run|positive|negative|quality|on-slide|internal|external|batch|kit) (?:control|sample)s?(?![^;)]*[;)])|control (?:tissue|dna|material|samples?|case|line|slide)(?![^;:]*;)|cell lines?|reference standard|serv(?:es?|ed|ing) as (?:an? |the )?(?:\w+ )?control)\b(?!.*\b(?:tumou?r|carcinoma|cancer|adequate|satisfactory|appropriate|acceptable|valid|passed)\b)/;
/** "pT1b if clinically inapparent", "Gleason 4+3 or higher", "HER2 control slides". */
const hangs =
  /^\S+(?: \S+){0,2}? (?:if|unless|assuming|provided|or (?:higher|greater|more|less|lower|worse|above|below)|(?<!internal )controls?|cell lines?)\b|^\S+(?: \(?ihc\)?)? (?:internal|external|on-slide|built-in) controls?\b|^(?:[^.;]|\.\d){0,40}(?:\(incidental|(?<!\bno [^.;]{0,30})\b(?:is|are) (?:needed|required|necessary)\b)/;
/** "The BRCA2 change found in your half-sister". */
const kins =
  /^\S+(?: \S+){0,3} (?:in|by) (?:your|her|his|my) (?:\w+[- ])?(?:mother|father|parents?|sisters?|brothers?|aunt|uncle|cousin|daughter|son|relatives?|family)\b/;
const healthy =
  '(?:normal|benign|adjacent|non-?neoplastic) (?:[a-z]+ )?(?:ducts?|lobules?|glands?|acini|epithelium|tissue|cells|lymphocytes|stroma)';
/** "Adjacent normal lobules are ER positive", "PR positive in normal glands": what is there besides the tumour. */
const besideBefore = new RegExp(
  `\\b${healthy}\\b(?=[^;]*\\b(?:are|is|were|was|stain\\w*|show\\w*|act(?:s|ed)?|serv\\w+|express\\w*)\\b|\\W{1,3}(?:\\w+(?: and |, ?|\\/))?$)(?!.*\\b(?:tumou?r|carcinoma|cancer)\\b)[^;]*$`,
);
const besideAfter = new RegExp(`^[^;.,]{0,30}\\b(?:in|of) (?:the )?${healthy}\\b`);
/** "Her own sister has been tested and is …": of whom the sentence speaks. */
const ofKin = new RegExp(
  `^\\W*(?:(?:her|his|your|my|the|one|an?) )?(?:[a-z'-]+ ){0,2}(?:${kin})\\b(?:(?!\\b(?:you|patients?|mrs?|ms|(?:her|him|your)self)\\b)[^.;])*\\b(?:tested|screened|carr(?:y|ies|ied|ier)|was found|turned out|(?<='s (?:\\w+ )?)(?:test|panel|result)s?)\\b(?:(?!\\b(?:you|patients?|mrs?|ms|(?:her|his|your) own|(?:her|him|your)self)\\b)[^.;])*$`,
);
const others =
  /\b(?:(?:neighbou?r|friend|buddy|co-?worker|colleague|(?:class|room|flat|team|work)-?mate|husband|wife)(?:'s)?|another (?:patient|person|woman|man|lady|gentleman)|some(?:body|one) else|not yours|by mistake|mix(?:ed)?[- ]up|no le corresponde|otr[oa] paciente)\b/;
/** "The packet of another Yolanda R." */
const namesake = /\banother (?:M(?:rs?|s)\.? )?[A-Z][a-z]+ [A-Z]/;

/** Whether a clause speaks of what is so at all. */
export const speaks = ({ text, raw }: Clause): boolean =>
  !text.endsWith('?') &&
  !general.test(text) &&
  !meanings.test(text) &&
  !others.test(text) &&
  !namesake.test(raw);

/** "KRAS G12C-positive lung cancers may be treated with …", "tumours with a V600E mutation often respond": of nobody's tumour. */
const kind = new RegExp(`^([^.;,(]{0,60}?)\\b${growths}\\b`);
const kindBefore = new RegExp(
  `^\\W*(?:[\\w-]+ ){0,3}${growths} (?:with|carrying|harbou?ring|whose)\\b[^.;,]*$`,
);
const owner =
  /\b(?:both|two|three|\d|her|his|your|my|our|the|these|this|those|patient's|multiple|bilateral)\b[^.;,:]{0,90}$/;

function isOfKind(text: string, at: number): boolean {
  const led = text.slice(0, at);
  const [, between] = kind.exec(text.slice(at)) ?? [];
  return between === undefined
    ? kindBefore.test(led) && !owner.test(led)
    : !owner.test(led) &&
        !/\b(?:in|of) (?:both|the|her|his|your|these|two)\b/.test(between) &&
        !/^bilateral\b(?!.* (?:are|can|may|tend|occur)\b)/.test(text.slice(at));
}

/** What opens a paragraph of meanings. */
export const opensLegend =
  /^\W*(?:(?:scor(?:e|ing)|interpret\w+|reporting|result) )?(?:legend|key|abbreviations|definitions|explanation of terms)(?: \([^()]*\))?\W*$/;

/** Stages or grades told one after the other, each with its meaning. */
const ladder = /\b(stage|grade group|grade)s? (?:i|1)\b[^.;\n]*[.;\n]\W*\1s? (?:ii|2)\b/i;
const rung =
  /(?:^|[.:(]|: ["'“(]?)\W*(?:stage|grade group|grade)s? (?:[1-5]|iv|i{1,3})[abc]? ?(?::|=|-|is\b|means)/;
/** Whether a clause gives one of the stages or grades of a book, in a section that goes through them. */
export const isRung = (section: string, { text }: Clause): boolean => rung.test(text) && ladder.test(section);

/** What a correction takes back, and what it puts there. */
const takenBack =
  /\b(?:(?:previous|original|initial|first|earl|wrong|incorrect|mistaken)\w* (?:(?:was|were|been) )?(?:(?:reported|read|stated|issued|called|listed|typed|recorded) (?:as|at|to be)|given|told)|(?:changed|amended|corrected|revised|updated|upgraded|downgraded|(?:step|stage)s? (?:up|down)|gone (?:up|down)) from|rather than|instead of|replaces)\b(?:(?! to\b)[^.;]){0,36}$/;
const putThere =
  /\b(?:correct(?:ed)?|amended|revised|should (?:read|be)|(?:re-?stained|repeated|re-?read)|final (?:count|size|grade|stage|tally|result))\b/;

/** How a correction bears on what stands at a place: it took it back, put it there, or neither. */
export function corrects({ text }: Pick<Clause, 'text'>, at: number): 'away' | 'there' | undefined {
  const led = text.slice(0, at);
  return takenBack.test(led) ? 'away' : putThere.test(led) ? 'there' : undefined;
}

/** Whether a fact of a clause that speaks is only supposed there, or is of something beside the tumour. */
export const isSupposed = ({ text }: Clause, { at, value }: Read): boolean =>
  supposed.test(text.slice(0, at)) ||
  control.test(text.slice(0, at)) ||
  hangs.test(text.slice(at)) ||
  ofKin.test(text.slice(0, at)) ||
  besideBefore.test(text.slice(0, at)) ||
  besideAfter.test(text.slice(at)) ||
  isOfKind(text, at) ||
  (value !== 'negative' && kins.test(text.slice(at)));
