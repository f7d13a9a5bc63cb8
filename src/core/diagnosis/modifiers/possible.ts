/** Phrases that leave open what they touch. */
import { type Modifier, table, weakTable } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('possible', 'forward', [
    '(possibility|chance|odds|likelihood|probability) that', // There is a strong possibility that this is lymphoma.
    '(chance|odds|likelihood|probability) of (it|this) being', // The odds of it being lymphoma are even.
    'possibility of', // A possibility of lymphoma.
    '(the leading |)possibility is', // One possibility is lymphoma.
    '(real|good|high) chance of', // There is a real chance of lymphoma here.
    'sure (that |)(it|this) is not', // We need to be sure it is not cancer.
    'believe( this| it|d to be)', // We believe this to be a cancer.
    'likely than not', // It is more likely than not lymphoma.
    'possibl(e|y)', // Possible lymphoma.
    '(leading|main) (considerations|possibilities)', // Leading considerations are abscess and lymphoma.
    '(leading |)consideration is', // The main consideration is lymphoma.
    'considerations include', // Considerations include metastasis.
    'consideration of', // With consideration of lymphoma.
    'consider(ed|)', // Consider lymphoma.
    'concern is', // Our concern is lymphoma.
    'ddx', // Ddx lymphoma, sarcoid.
    'differential', // Differential: lymphoma.
    'worry (for|about)', // It raises a worry for lymphoma.
    'worried (that |)this', // I am worried this is lymphoma.
    "can(not|'t) say it(| i|')s not", // We cannot say it is not cancer.
    "can(not|'t) tell", // We cannot tell whether it is cancer.
    'us if it is', // The scan will tell us if it is a cancer.
    'out if', // We need a biopsy to find out if it is cancer.
    'evaluat(e|ed|ion) for', // Evaluate for malignancy.
    '(eval|reevaluate) for', // Biopsy to eval for melanoma.
    'assess for', // Assess for metastasis.
    'work( |)up for', // Work-up for lymphoma.
    'to evaluate', // CT to evaluate possible metastasis.
    '(impresiona|de aspecto)', // Impresiona maligna.
    'probabl(e|y)', // Probable carcinoma.
    'likely', // Likely lymphoma.
    'presum(ed|ptive|ably)', // Presumed lymphoma.
    'suspect(ed|s|)', // We suspect lymphoma.
    'suspicio(n|us) (for|of)', // Suspicious for carcinoma.
    'concern(ing|) for', // Mass concerning for carcinoma.
    'concern of', // Concern of metastasis.
    'concerned about', // We are concerned about lymphoma.
    'worrisome for', // Worrisome for metastasis.
    'suggest(ed|s|ing|)', // The scan suggested metastases.
    'suggesti(ve|on) of', // Suggestive of carcinoma.
    'indicative of', // Indicative of malignancy.
    'indicate(s|)', // These indicate malignancy.
    '(may|might|could)', // It may reflect lymphoma.
    'question(able|)', // Questionable metastasis in the liver.
    'query', // Query carcinoma.
    'v(ersu|)s', // Scar versus carcinoma.
    'rul(e|ing) out', // Rule out lymphoma.
    'r/o', // R/O lymphoma.
    "(not |can't |)exclude", // This does not exclude malignancy.
    'not excluding', // Not excluding malignancy.
    "(not|can't) rule out", // It does not rule out cancer.
    'equivocal for', // Equivocal for carcinoma.
    'uncertain', // Uncertain malignancy.
    'unclear( if| whether|)', // Unclear if this is lymphoma.
    '(is |are |)not (sure|clear) (if|whether)', // We are not sure if this is lymphoma.
    'not (certain whether|know if|know whether)', // We do not know if this is cancer.
    '(unsure|whether)', // We are unsure whether this is cancer.
    '(look|smell|sound|behave|act|talk)(s|) like', // It looks like cancer.
    '(smells|the look) of', // All of this smells of lymphoma.
    'appear(s to| to be)', // They appear to be metastases.
    'thought', // It is thought to represent lymphoma.
    'felt to be', // It was felt to be lymphoma.
    'favor(s|ing|ed|ed to represent|)', // Favor carcinoma.
    'potential(ly|)', // Potential malignancy.
    '(maybe|perhaps|apparently)', // Maybe lymphoma.
    'feel that', // We feel that this is lymphoma.
    'also thinking of', // We are also thinking of lymphoma.
    'supporting', // Findings supporting lymphoma.
    'such as', // A process such as lymphoma.
    '?', // ? lymphoma.
  ]),
  ...table('possible', 'backward', [
    'to be (considered|excluded|ruled out)', // A lymphoma has to be considered.
    'is (one|a) possibility', // Pancreatic cancer is one possibility.
    'what we need to rule out', // Lymphoma is what we need to rule out.
    'rule (it|that) out', // Lymphoma is one cause, and we have to rule it out.
    'is (the|my) (leading|main) (concern|worry)', // Melanoma is my main worry.
    "is what (i'm|i am|we are) (most |)(worried|concerned) about", // Lymphoma is what we are most concerned about.
    'v(ersu|)s', // Carcinoma versus scar.
    '(must|should) be (ruled out|excluded|considered)', // Lymphoma must be ruled out.
    '(the |)leading (consideration|possibility)', // Lymphoma is the leading consideration.
    "(cannot|can not|can't|could not) be (completely |fully |entirely |)(excluded|ruled out)", // Malignancy cannot be completely excluded.
    'not (been |)(completely |fully |entirely |)(excluded|ruled out)', // Carcinoma not entirely excluded.
    'favored', // Glioma favored.
    'rule out', // Pancreatic cancer, rule out.
    '(proven|shown) otherwise', // Malignancy until proven otherwise.
    'one of the things', // Lymphoma is one of the things we have to think of.
    'cannot be distinguished', // Adenoma and carcinoma cannot be distinguished.
    'is (possible|likely|considered|a consideration|a concern)', // Lymphoma is possible.
    '(real|genuine) (concern|possibility)', // This makes lymphoma a real concern.
    'remain(s|) possible', // Lymphoma and sarcoidosis remain possible.
    'suspected', // Malignancy suspected.
    'in the differential', // Lymphoma is in the differential.
    '?', // Lymphoma?
  ]),
  ...table('possible', 'both', [
    'is (highly|very|most) likely', // Significant cancer is highly likely.
  ]),
  ...table('possible', 'none', [
    'or', // Carcinoma or scar.
    'can', // Carcinoma can look so.
    'should', // The carcinoma should be correlated.
    'would', // A film would help with the carcinoma.
  ]),
  ...weakTable('possible', 'forward', [
    'are those of', // The features are those of a renal malignancy.
    '(consistent|consistent most|compatible|in keeping) with', // Findings consistent with lymphoma.
    'c/w', // Findings c/w lymphoma.
    '(characteristic|typical) of', // Typical of lymphoma.
  ]),
];
export default modifiers;
