/** Phrases that leave open what they touch. */
import { type Modifier, table, weakTable } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('possible', 'forward', [
    'possibility that', // There is a strong possibility that this is lymphoma.
    'make sure that this is not', // We make sure that this is not cancer.
    'believe this', // We believe this to be a cancer.
    'believe it', // I believe it is a lymphoma.
    'believed to be', // The mass is believed to be a sarcoma.
    'possible', // Possible lymphoma.
    'chance that', // There is a real chance that this is lymphoma.
    'a real chance of', // There is a real chance of lymphoma here.
    'a good chance of', // There is a good chance of lymphoma here.
    'leading considerations', // Leading considerations are abscess and lymphoma.
    'leading possibilities', // Leading possibilities are infarct and glioma.
    'main considerations', // Main considerations are infarct and glioma.
    'leading consideration is', // Leading consideration is lymphoma.
    'consideration is', // The main consideration is lymphoma.
    'the leading possibility is', // The leading possibility is lymphoma.
    'possibility is', // One possibility is lymphoma.
    'concern is', // Our concern is lymphoma.
    'possibly', // This is possibly lymphoma.
    'possibility of', // A possibility of lymphoma.
    'ddx', // Ddx lymphoma, sarcoid.
    'high chance of', // A high chance of an invasive cancer.
    'worry for', // It raises a worry for lymphoma.
    'worried this', // I am worried this is lymphoma.
    'worried that this', // I am worried that this is lymphoma.
    'cannot say it is not', // We cannot say it is not cancer.
    "can't say it's not", // We can't say it's not cancer.
    'us if it is', // The scan will tell us if it is a cancer.
    'out if', // We need a biopsy to find out if it is cancer.
    'sure it is not', // We need to be sure it is not cancer.
    'sure that it is not', // Until we are sure that it is not a cancer.
    'eval for', // Biopsy to eval for melanoma.
    'impresiona', // Impresiona maligna.
    'de aspecto', // Masa de aspecto maligno.
    'probable', // Probable carcinoma.
    'probably', // This is probably cancer.
    'likely', // Likely lymphoma.
    'presumed', // Presumed lymphoma.
    'presumptive', // Presumptive carcinoma.
    'presumably', // Presumably metastasis.
    'suspected', // Suspected malignant mesothelioma.
    'suspect', // We suspect lymphoma.
    'suspects', // Her doctor suspects lymphoma.
    'suspicion of', // Suspicion of carcinoma.
    'suspicion for', // Clinical suspicion for carcinoma.
    'suspicious for', // Suspicious for carcinoma.
    'suspicious of', // Suspicious of malignancy.
    'concerning for', // Mass concerning for carcinoma.
    'concern for', // There is concern for malignancy.
    'concern of', // Concern of metastasis.
    'concerned about', // We are concerned about lymphoma.
    'worrisome for', // Worrisome for metastasis.
    'worry about', // We worry about lymphoma.
    'suggestive of', // Suggestive of carcinoma.
    'suggesting', // Findings suggesting lymphoma.
    'suggests', // This suggests malignancy.
    'suggest', // The findings suggest malignancy.
    'suggested', // The scan suggested metastases.
    'suggestion of', // There is a suggestion of malignancy.
    'indicative of', // Indicative of malignancy.
    'may', // It may reflect lymphoma.
    'might', // It might turn out to be lymphoma.
    'could', // These could reflect metastases.
    'questionable', // Questionable metastasis in the liver.
    'question', // Question lymphoma.
    'query', // Query carcinoma.
    'versus', // Scar versus carcinoma.
    'vs', // Abscess vs carcinoma.
    'differential', // Differential: lymphoma.
    'considerations include', // Considerations include metastasis.
    'considered', // We considered lymphoma.
    'consideration of', // With consideration of lymphoma.
    'consider', // Consider lymphoma.
    'rule out', // Rule out lymphoma.
    'r/o', // R/O lymphoma.
    'ruling out', // We are ruling out cancer.
    'exclude', // Biopsy may exclude malignancy.
    'not exclude', // This does not exclude malignancy.
    'not excluding', // Not excluding malignancy.
    'not rule out', // It does not rule out cancer.
    "can't rule out", // We can't rule out cancer.
    "can't exclude", // We can't exclude cancer.
    'evaluate for', // Evaluate for malignancy.
    'evaluated for', // She is being evaluated for lymphoma.
    'evaluation for', // Evaluation for metastasis.
    'reevaluate for', // Reevaluate for metastases.
    'assess for', // Assess for metastasis.
    'work up for', // Work-up for lymphoma.
    'workup for', // Workup for malignancy.
    'to evaluate', // CT to evaluate possible metastasis.
    'equivocal for', // Equivocal for carcinoma.
    'uncertain', // Uncertain malignancy.
    'unclear', // Unclear, lymphoma or scar.
    'unclear if', // Unclear if this is lymphoma.
    'not sure if', // Not sure if this is lymphoma.
    'are not sure if', // We are not sure if this is lymphoma.
    'is not sure if', // She is not sure if this is lymphoma.
    'is not clear if', // It is not clear if this is lymphoma.
    'is not clear whether', // It is not clear whether this is lymphoma.
    'not certain whether', // Not certain whether this is lymphoma.
    'not know if', // We do not know if this is cancer.
    'not know whether', // We do not know whether this is lymphoma.
    'unsure', // We are unsure whether this is cancer.
    'whether', // It must be seen whether this is cancer.
    'looks like', // It looks like cancer.
    'look like', // They look like metastases.
    'appear to be', // They appear to be metastases.
    'appears to', // It appears to involve lymphoma.
    'thought', // It is thought to represent lymphoma.
    'felt to be', // It was felt to be lymphoma.
    'favor', // Favor carcinoma.
    'favors', // The picture favors lymphoma.
    'favoring', // Atypical cells favoring carcinoma.
    'favored to represent', // Favored to represent metastasis.
    'potential', // Potential malignancy.
    'potentially', // Potentially malignant.
    'maybe', // Maybe lymphoma.
    'perhaps', // Perhaps lymphoma.
    'apparently', // Apparently carcinoma.
    'would be consistent with', // It would be consistent with lymphoma.
    'feel that', // We feel that this is lymphoma.
    'indicates', // This indicates malignancy.
    'indicate', // These indicate malignancy.
    'supporting', // Findings supporting lymphoma.
    'such as', // A process such as lymphoma.
    'make sure this is not', // We make sure this is not cancer.
    '?', // ? lymphoma.
  ]),
  ...table('possible', 'backward', [
    'to be considered', // A lymphoma has to be considered.
    'is one possibility', // Pancreatic cancer is one possibility.
    'is a possibility', // Lymphoma is a possibility.
    'what we need to rule out', // Lymphoma is what we need to rule out.
    'rule it out', // Lymphoma is one cause, and we have to rule it out.
    'rule that out', // Myeloma can do this, so let us rule that out.
    'is the leading concern', // Malignancy is the leading concern.
    'is the main concern', // Lymphoma is the main concern.
    'is my main worry', // Melanoma is my main worry.
    'versus', // Carcinoma versus scar.
    'vs', // Carcinoma vs abscess.
    'to be ruled out', // Lymphoma has to be ruled out.
    'must be ruled out', // Lymphoma must be ruled out.
    'must be excluded', // Malignancy must be excluded.
    'should be ruled out', // Metastasis should be ruled out.
    'leading consideration', // Lymphoma is the leading consideration.
    'the leading possibility', // Lung cancer is the leading possibility.
    'not entirely excluded', // Carcinoma not entirely excluded.
    'cannot be excluded', // Carcinoma cannot be excluded.
    'cannot be completely excluded', // Malignancy cannot be completely excluded.
    'cannot be fully excluded', // Malignancy cannot be fully excluded.
    'could not be excluded', // Lymphoma could not be excluded.
    'cannot be ruled out', // Carcinoma cannot be ruled out.
    'can not be ruled out', // Carcinoma can not be ruled out.
    'could not be ruled out', // Cancer could not be ruled out.
    'not excluded', // Malignancy not excluded.
    'not ruled out', // Cancer not ruled out.
    'favored', // Glioma favored.
    'rule out', // Pancreatic cancer, rule out.
    'proven otherwise', // Malignancy until proven otherwise.
    'one of the things', // Lymphoma is one of the things we have to think of.
    'to be excluded', // Sarcoma needs to be excluded.
    'shown otherwise', // Treated as a lymphoma until shown otherwise.
    'cannot be distinguished', // Adenoma and carcinoma cannot be distinguished.
    'is possible', // Lymphoma is possible.
    'suspected', // Malignancy suspected.
    'is likely', // Metastasis is likely.
    'is considered', // Lymphoma is considered.
    'in the differential', // Lymphoma is in the differential.
    'should be considered', // Malignancy should be considered.
    'must be considered', // Metastasis must be considered.
    'is a consideration', // Lymphoma is a consideration.
    'is a concern', // Malignancy is a concern.
    '?', // Lymphoma?
  ]),
  ...table('possible', 'both', [
    'is highly likely', // Significant cancer is highly likely.
    'is very likely', // Cancer is very likely.
    'is most likely', // Lymphoma is most likely.
  ]),
  ...table('possible', 'none', [
    'or', // Carcinoma or scar.
    'can', // Carcinoma can look so.
    'should', // The carcinoma should be correlated.
    'would', // A film would help with the carcinoma.
  ]),
  ...weakTable('possible', 'forward', [
    'are those of', // The features are those of a renal malignancy.
    'consistent with', // Findings consistent with lymphoma.
    'c/w', // Findings c/w lymphoma.
    'consistent most with', // Findings were consistent most with lymphoma.
    'compatible with', // Compatible with carcinoma.
    'in keeping with', // In keeping with metastases.
    'characteristic of', // Characteristic of hepatocellular carcinoma.
    'typical of', // Typical of lymphoma.
  ]),
];
export default modifiers;
