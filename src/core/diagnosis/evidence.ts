/** Positive evidence: what in a sentence says that a disease named in it is the reader's, or the specimen's. */
import type { Span } from './text.ts';
import { refusers } from './words.ts';

/** What may stand between words that attribute and the name: a few words, none of which turns to talk of it. */
const gap =
  '(?!(?:[^ ]+ ){0,5}(?:about|(?<!(?:low|high|mediate|able) )risks?|chances?|possibility|probability|likelihood|fear|worr\\w+|whether|if|like|as in|people|those|others|against|than|so|because|when|while|before|until|unless)\\b)(?:[^ .;?!]+ ){0,5}';
const ends = new RegExp(
  `(?:${[
    // "You have", "the patient has had", "who has", "found to have".
    '\\b(?:[a-z]+|\\d+,)(?: also| now| still| already| indeed| do| does| unfortunately)* (?:have|has|had|having|got|with|w/?|developed|develops|suffer\\w+ from|carries|tiene|padece|presenta|sufre)',
    '\\b(?:paciente|mujer|varon|hombre)(?: [^ .;]+){0,4} con',
    "\\b(?:you|we|i|they)'ve",
    // What names it: "diagnosed with", "known", "consistent with", "the biopsy shows".
    "\\b(?:diagnos\\w+|dx|dx'd)(?: (?:with|of|as|is|was|are|were|to be|en|de|con))?",
    '\\b(?:known|established|documented|active|recurrent|relapsed|refractory|underlying|residual|persistent|progressive|advanced|untreated|unresectable|conocid[oa])',
    '\\b(?:consistente?|compatibles?) (?:with|con)',
    '\\b(?:show\\w*|reveal\\w*|demonstrat\\w*|confirm\\w*|found|finds|identif\\w+|positive for|positiv[oa]s? para|prove[dn]|prove to be|came back|come back as|returned|read as|reported as|turn(?:ed|s) (?:out to be|into)|contain\\w*|held|holds|harbou?r\\w*|represents?|indicat(?:es|ed|ing)|secondary to|due to|because of|muestra\\w*|mostro|revel\\w+|result(?:ed|s) (?:in|of|as|is|are|was|were)|debido a|resulto|caught|saw|see|seen)',
    "\\b(?:(?:is|are|was|were|be|been|es|son|fue|it's|that's)(?! (?:\\w+ )?(?!growing|being|infiltrat|spread)\\w+ing\\b)|se trata de)(?: (?:termed|an?|un|una|indeed|in fact|still|now))*",
    '\\b(?:called|named|se llama|llamad[oa])',
    // Treatment, admission and study of it.
    '\\b(?:treat\\w*|therapy|chemo\\w*|radio\\w*|radiation|immunotherapy|surger\\w+|operat\\w+|resect\\w+|excis\\w+|\\w+ectomy|post|\\w+(?:mab|nib|platin|rubicin|taxel|ciclib|lidomide|zomib|parib|trozole|oxifen|lutamide)|approv\\w+|authoriz\\w+|remov\\w+|staging|staged|restag\\w+|admi\\w+|hospital\\w+|manag\\w+|care|seen|referred|sent|scheduled|follow\\w*|visit|consult\\w*|evaluat\\w+|present\\w*|undergo\\w+|underwent|takes?|taking|mouth|daily|day|week|weekly|tablets?|mg|cycles?|injections?|infusions?|palliat\\w+|hospice|died|progress\\w+|surveillance|transplant\\w*|plan|tratamiento|quimioterapia|cirugia|operad[oa]|quit\\w+|extirp\\w+)[^.;?!]{0,60}? (?:for|of|with|due to|because of|secondary to|from|to treat|de|del|por|para|contra)',
    // Whose it is.
    "\\b(?:yours?|my|his|her|patient's|pt's|[a-z]{3,}'s|tu|su|mi|sus|(?:this|these|both)(?= [^ ]*$))",
    '\\b(?:type|kind|form|case|stage [0iv]+[abc]?|[cp]t\\d\\w*|grade \\d|focus|foci|cells|involved by|involvement by|involving|infiltrated by|history significant for|significant for|notable for|remission of|recurrence of|spread of|extent of|size of|rest of|all of|piece of|bit of|area of|evidence of|reading|in|from) ?(?:the|of|with|by|an?|her|his|your)?',
    '\\d ?[cm]m',
    '\\bfor:',
    '\\bc(?:ycle)? ?\\d+(?: ?d ?\\d+)?(?: of)?',
    '\\b(?:problem|problems|disease|tissue|reason|indication|conclusion|results?|answer|assessment|impression|ap|a/p|id|cc|issue|name|primary|condition|code|diagnosis|dx|diagnostico|resultado|topography|histology|morphology|histologic type|tumor type|type|cancer)(?: \\d+)? ?[:=#]',
  ].join('|')}) ${gap}["'(]?$`,
);
const definite = /\b(?:the|el|la)(?: (?:main|original|primary|small|whole|same|actual|new))? $/;
const happens =
  /^(?:'s)? (?:itself |[ls]es? )?(?:is|was|has|had|have|are|were|can(?:not)?|could|will|may|needs?|should|cells?|volume|bed|did|does|came|started|began|spread|grew|involv\w+|extend\w+|measur\w+|invad\w+|at the|in (?:your|his|her|one|the|a)|tissue|that (?:was|is|has)|which|with|you have|es|esta|ha|tiene|mide)\b/;
const follows =
  /^ (?:pt|patient)\b|^[^.;?!]{0,40}?\d+(?:\.\d+)? ?(?:mm|cm)\b|^[ ,;:(/.]{0,3}(?:dx\b|[lr] [a-z]|on (?!the\b|an?\b|your\b|my\b|our\b)\w|cd\d|(?:[a-z]+ )?(?:extends?|involves?|margins?|arising|involving|invading|extending|infiltrating|measuring|treatment (?:plan|protocol)|plan of care|[a-z ]{3,20} (?:type|variant|subtype)\b)|[a-z ,]{0,24}\b(?:stage(?!s)|grade(?!s)|gleason|figo|isup|fuhrman|nottingham|breslow|clark|gg ?\d|[cpy]{0,2}t[0-4](?:[abcis]{0,2})?\b|[cp]n[0-3x]\b|[cpy]{0,2}t\d[a-d]? ?n\d|er ?(?:\+|pos)|pr ?(?:\+|pos)|her2|psa \d|in (?:n?cr|remission|v?g?pr)|s\/p|status post|(?:borderline |un)?resectable|on (?:active surveillance|chemo\w*|induction|maintenance|treatment|bcg|watchful)|(?:a)?waiting (?:surgery|treatment|chemo\w*|radio\w*)|diagnosed|confirmed|cycle \d|day \d|\d+(?:\.\d+)? ?(?:mm|cm)\b|since (?:\d|[a-z]+ \d)|mets?\b|metast\w+|(?:19|20)\d\d|[cd]\d\d\.?\d*\b))/;
const happened =
  /^[^.;?!]{0,60}? (?:was|were|is|are|has been|have been|had been) (?:(?!not|no|never)\w+ )?(?:found|seen|present|stage|stable|(?!call|caus|defin|divid|link|associat|fear|suspect|bas|mean|need|relat)\w+(?:ed|ing)|the (?:reason|cause|diagnosis|answer)|back|here|new|small|early|curable|treatable|what|proven|active)\b/;
/** "A 62 year old man with", "52F". */
const person = /\b\d{1,3} ?(?:years? ?old|yrs? ?old|yo|y\/o|y [omf]|m|f|year old|anos)\b[^.;?!]{0,120}$/;
const particular =
  /\b(?:malignant neoplasm of|left|right|bilateral|stage (?:\d|[iv]+)[abc]?|grade (?:\d|i+)|(?:well|poorly|moderately|un) ?differentiated|izquierd[oa]|derech[oa]|estadio)\b/;
/** A piece of tissue before the name: "right breast core biopsy, …", "Path: …". */
const tissue =
  /\b(?:biops\w+|bx|fn[ab]|specimens?|resection|excision|\w+ectomy(?=[^.;]*:)|curett\w+|wedge|shave|punch|aspirat\w+|marrow|path|patholog\w+|histolog\w+(?: type)?)\b(?:[^.;?!]|dr\.){0,40}$/;
/** What makes the name a part of another: "the cancer pathway". */
const compound =
  /^ (?:pathways?|nurses?|wards|survivors?|societ(?:y|ies)|charit(?:y|ies)|trials?|stud(?:y|ies)|types?|doctors?|referrals?|month|worr(?:y|ies)|fears?|chances?|signals?)\b/;
/** A line to be filled in. */
const blank = /^[^.\n]{0,40}_{3,}/;
/** A subject that is nobody in particular, before the name and in its sentence. */
const anyone =
  /\b(?:people|women|men|patients|adults|children|families|persons|smokers|veterans|volunteers|participants|survivors|anyone|anybody|someone|somebody|those|everyone|others|pts) (?:whose|who|w(?:ith)?|have|had|having|living|facing|at|may|can|could|get|aged?|over|under|between)\b[^.;]*$/;
/** Rates and chances. */
const chance =
  /\b(?:likelihood|probability|odds|chances?|risks?|rates?|incidence|prevalence|per ?cent|percentage) (?:of|for|that)\b[^.;]*$|↑ ?risk\b[^.;]*$|(?<!\b(?:high|low|\w+(?:ate|able|age|ard)) )\brisk $|^[^.;]{0,60}\b\d+(?: (?:to|in|and) \d+)? ?(?:%|per ?cent)(?! (?:of )?(?:the )?(?:\w+ )?(?:cells|cores?|tumou?r|specimen|tissue|marrow))/;
/** A line that calls on its reader, or is the title of something to read. */
const calls =
  /(?:^|["“])\W*(?:catch|ask|learn|get|find|see|read|join|stop|beat|prevent|protect|know|check|watch|meet|explore|book|schedule|talk|give|donate|help|(?:living|coping|dealing|eating|understanding|managing|preventing|facing|fighting|finding|getting|talking|caring|exercising|working|thriving)(?: \w+)?(?: (?:with|about|for|through|after|of))?)\b ?[^.;:]{0,40}$/;
/** A text to read by its title, what was searched for or feared, and lists of a law. */
const sought =
  /\b(?:articles?|leaflets?|booklets?|brochures?|topics?|handouts?|videos?|read(?:ing)? (?:up )?(?:about|on)|googled?|looked up|hunt(?:ed|ing)|search(?:ed|ing) for|presumptive (?:cancers|conditions|illnesses|diseases|list)) [^.;]*$|\bi(?:'m| am| was| feel| got| keep| kept| lie)(?: \w+)? (?:convinced|certain|sure|scared|terrified|afraid(?! (?:that )?(?:the|your|we|these)\b)|thinking|panick\w+|freak\w+)\b[^.;]*$|\b(?:scared|afraid|terrified|convinced) (?:that )?(?:it|this)\b[^.;]*$/;
/** What a kind of value or complaint may mean for anyone who has it. */
const anyValue =
  /^\W*(?:an? |some |such |high |higher |raised |positive |abnormal )*(?:values?|levels?|scores?|results?|readings?|numbers?|symptoms?|changes|counts?)\b[^.;]*\b(?:may|(?:can|could|might)(?! be))\b[^.;]*$/;
/** An address to whoever it concerns: "Newly diagnosed with …?" */
const hailed =
  /^\W*(?:newly |recently |just |been |living |facing |worried |concerned |told |struggling )[^.?]*$/;

/** The name is the reader's own: "I am not sure your lymphoma …". */
const owned = /\b(?:your|my|his|her|this|tu|su|mi|found the)(?: \w+)? $/;

/** "The prostate cancer we treated". */
const ours = /^ (?:(?:that|which) )?(?:we|you|i) (?:have|had|treated|removed|took|found)\b/;

/** A list's own mark before a name: "1.", "#2", "- ". */
const listed = /^\W*(?:#? ?\d{1,2}[.):]?|#|-|•|\*)? *(?:[a-z]+\+? ){0,3}$/;
const rest = /^(?:[ ,(/][^.;?!]{0,60})?[.)\]"']*\s*$|^ [a-z ]{0,20}\b(?:seg\w*|on) [a-z\d]/;

/** How a sentence speaks of a disease: it attributes it, it names it alone, or neither. */
export type Evidence = 'said' | 'alone' | 'none';

/** Whether the words before and after a name speak of the disease at large, or to anyone who reads; a doubt may stand beside a chance. */
export function isTalk(before: string, after: string, isDoubt = false): boolean {
  const isPart = compound.test(after) || refusers.test(after);
  if (owned.test(before) || ours.test(after)) return isPart;
  return (
    (!isDoubt && (isPart || chance.test(before))) ||
    blank.test(after) ||
    anyone.test(before) ||
    sought.test(before) ||
    anyValue.test(before) ||
    (hailed.test(before) && /^[^.;]*\?/.test(after)) ||
    (calls.test(before) && !/\byours?\b/.test(before))
  );
}

/** What evidence a folded sentence gives that the disease at `target` is the reader's. */
export function evidenceIn(text: string, target: Span): Evidence {
  const before = text.slice(0, target.start);
  const after = text.slice(target.end);
  if (
    ends.test(before) ||
    tissue.test(before) ||
    person.test(before) ||
    follows.test(after) ||
    happened.test(after)
  )
    return 'said';
  if (/^[\W\d]*$/.test(before) && /^,.*\d/.test(after)) return 'said';
  if (/^\W*[☑☒✓✔]/.test(before)) return 'said';
  if (definite.test(before) && (happens.test(after) || ours.test(after))) return 'said';
  if (particular.test(text.slice(target.start, target.end))) return 'said';
  return (listed.test(before) && rest.test(after)) || (/^[\W\d]*$/.test(before) && /^ ?[,;:(]/.test(after))
    ? 'alone'
    : 'none';
}
