/** Phrases that leave open what they touch. */
import type { Modifier } from '../modifier.ts';

const possible: readonly Modifier[] = [
  ['possible', 'possible', 'forward'], // Possible lymphoma.
  ['possibly', 'possible', 'forward'], // This is possibly lymphoma.
  ['possibility of', 'possible', 'forward'], // A possibility of lymphoma.
  ['the possibility of', 'possible', 'forward'], // The possibility of cancer was raised.
  ['probable', 'possible', 'forward'], // Probable carcinoma.
  ['probably', 'possible', 'forward'], // This is probably cancer.
  ['likely', 'possible', 'forward'], // Likely lymphoma.
  ['most likely', 'possible', 'forward'], // Most likely carcinoma.
  ['very likely', 'possible', 'forward'], // This is very likely cancer.
  ['likely represents', 'possible', 'forward'], // Likely represents metastasis.
  ['presumed', 'possible', 'forward'], // Presumed lymphoma.
  ['presumptive', 'possible', 'forward'], // Presumptive carcinoma.
  ['presumably', 'possible', 'forward'], // Presumably metastasis.
  ['suspected', 'possible', 'forward'], // Suspected malignant mesothelioma.
  ['suspect', 'possible', 'forward'], // We suspect lymphoma.
  ['suspects', 'possible', 'forward'], // Her doctor suspects lymphoma.
  ['suspicion of', 'possible', 'forward'], // Suspicion of carcinoma.
  ['suspicion for', 'possible', 'forward'], // Clinical suspicion for carcinoma.
  ['high suspicion for', 'possible', 'forward'], // There is high suspicion for malignancy.
  ['suspicious for', 'possible', 'forward'], // Suspicious for carcinoma.
  ['suspicious of', 'possible', 'forward'], // Suspicious of malignancy.
  ['concerning for', 'possible', 'forward'], // Mass concerning for carcinoma.
  ['concern for', 'possible', 'forward'], // There is concern for malignancy.
  ['concern of', 'possible', 'forward'], // Concern of metastasis.
  ['concerned about', 'possible', 'forward'], // We are concerned about lymphoma.
  ['worrisome for', 'possible', 'forward'], // Worrisome for metastasis.
  ['worry about', 'possible', 'forward'], // We worry about lymphoma.
  ['suggestive of', 'possible', 'forward'], // Suggestive of carcinoma.
  ['suggesting', 'possible', 'forward'], // Findings suggesting lymphoma.
  ['suggests', 'possible', 'forward'], // This suggests malignancy.
  ['suggest', 'possible', 'forward'], // The findings suggest malignancy.
  ['suggested', 'possible', 'forward'], // The scan suggested metastases.
  ['suggestion of', 'possible', 'forward'], // There is a suggestion of malignancy.
  ['indicative of', 'possible', 'forward'], // Indicative of malignancy.
  ['may be', 'possible', 'forward'], // This may be cancer.
  ['may represent', 'possible', 'forward'], // This may represent metastasis.
  ['may', 'possible', 'forward'], // It may reflect lymphoma.
  ['might', 'possible', 'forward'], // It might turn out to be lymphoma.
  ['might be', 'possible', 'forward'], // It might be cancer.
  ['could', 'possible', 'forward'], // These could reflect metastases.
  ['could be', 'possible', 'forward'], // The mass could be malignant.
  ['could represent', 'possible', 'forward'], // This could represent metastasis.
  ['questionable', 'possible', 'forward'], // Questionable metastasis in the liver.
  ['question of', 'possible', 'forward'], // Question of lymphoma.
  ['raises the question of', 'possible', 'forward'], // This raises the question of lymphoma.
  ['raising the question of', 'possible', 'forward'], // Enlarged, raising the question of lymphoma.
  ['question', 'possible', 'forward'], // Question lymphoma.
  ['query', 'possible', 'forward'], // Query carcinoma.
  ['versus', 'possible', 'forward'], // Scar versus carcinoma.
  ['vs', 'possible', 'forward'], // Abscess vs carcinoma.
  ['versus', 'possible', 'backward'], // Carcinoma versus scar.
  ['vs', 'possible', 'backward'], // Carcinoma vs abscess.
  ['differential includes', 'possible', 'forward'], // The differential includes lymphoma.
  ['differential diagnosis includes', 'possible', 'forward'], // The differential diagnosis includes lymphoma.
  ['differential diagnosis', 'possible', 'forward'], // Differential diagnosis: lymphoma, abscess.
  ['differential', 'possible', 'forward'], // Differential: lymphoma.
  ['considerations include', 'possible', 'forward'], // Considerations include metastasis.
  ['considered', 'possible', 'forward'], // We considered lymphoma.
  ['consideration of', 'possible', 'forward'], // With consideration of lymphoma.
  ['consider', 'possible', 'forward'], // Consider lymphoma.
  ['rule out', 'possible', 'forward'], // Rule out lymphoma.
  ['to rule out', 'possible', 'forward'], // Biopsy to rule out carcinoma.
  ['r/o', 'possible', 'forward'], // R/O lymphoma.
  ['rule out possibility of', 'possible', 'forward'], // Rule out possibility of mesothelioma.
  ['ruling out', 'possible', 'forward'], // We are ruling out cancer.
  ['exclude', 'possible', 'forward'], // Biopsy may exclude malignancy.
  ['to exclude', 'possible', 'forward'], // Recommend biopsy to exclude malignancy.
  ['cannot exclude', 'possible', 'forward'], // We cannot exclude carcinoma.
  ['cannot rule out', 'possible', 'forward'], // Cannot rule out malignancy.
  ['can not rule out', 'possible', 'forward'], // Can not rule out malignancy.
  ['could not exclude', 'possible', 'forward'], // We could not exclude carcinoma.
  ['not exclude', 'possible', 'forward'], // This does not exclude malignancy.
  ['not excluding', 'possible', 'forward'], // Not excluding malignancy.
  ['not rule out', 'possible', 'forward'], // It does not rule out cancer.
  ['unable to exclude', 'possible', 'forward'], // Unable to exclude malignancy.
  ['evaluate for', 'possible', 'forward'], // Evaluate for malignancy.
  ['evaluated for', 'possible', 'forward'], // She is being evaluated for lymphoma.
  ['evaluation for', 'possible', 'forward'], // Evaluation for metastasis.
  ['reevaluate for', 'possible', 'forward'], // Reevaluate for metastases.
  ['assess for', 'possible', 'forward'], // Assess for metastasis.
  ['work up for', 'possible', 'forward'], // Work-up for lymphoma.
  ['workup for', 'possible', 'forward'], // Workup for malignancy.
  ['to evaluate', 'possible', 'forward'], // CT to evaluate possible metastasis.
  ['equivocal for', 'possible', 'forward'], // Equivocal for carcinoma.
  ['uncertain', 'possible', 'forward'], // Uncertain malignancy.
  ['unclear', 'possible', 'forward'], // Unclear, lymphoma or scar.
  ['unclear if', 'possible', 'forward'], // Unclear if this is lymphoma.
  ['unclear whether', 'possible', 'forward'], // Unclear whether this is lymphoma.
  ['not sure if', 'possible', 'forward'], // Not sure if this is lymphoma.
  ['are not sure if', 'possible', 'forward'], // We are not sure if this is lymphoma.
  ['is not sure if', 'possible', 'forward'], // She is not sure if this is lymphoma.
  ['is not clear if', 'possible', 'forward'], // It is not clear if this is lymphoma.
  ['is not clear whether', 'possible', 'forward'], // It is not clear whether this is lymphoma.
  ['not certain whether', 'possible', 'forward'], // Not certain whether this is lymphoma.
  ['not know if', 'possible', 'forward'], // We do not know if this is cancer.
  ['not know whether', 'possible', 'forward'], // We do not know whether this is lymphoma.
  ['question whether', 'possible', 'forward'], // We question whether this is lymphoma.
  ['unsure', 'possible', 'forward'], // We are unsure whether this is cancer.
  ['whether', 'possible', 'forward'], // It must be seen whether this is cancer.
  ['appears to be', 'possible', 'forward'], // This appears to be carcinoma.
  ['appears to represent', 'possible', 'forward'], // It appears to represent metastasis.
  ['appear to be', 'possible', 'forward'], // They appear to be metastases.
  ['appears to', 'possible', 'forward'], // It appears to involve lymphoma.
  ['or', 'possible', 'none'], // Carcinoma or scar.
  ['and/or', 'possible', 'none'], // Carcinoma and/or scar.
  ['can', 'possible', 'none'], // Carcinoma can look so.
  ['should', 'possible', 'none'], // The carcinoma should be correlated.
  ['would', 'possible', 'none'], // A film would help with the carcinoma.
  ['is not excluded', 'possible', 'backward'], // Carcinoma is not excluded.
  ['are not excluded', 'possible', 'backward'], // Metastases are not excluded.
  ['is not ruled out', 'possible', 'backward'], // Carcinoma is not ruled out.
  ['not entirely excluded', 'possible', 'backward'], // Carcinoma not entirely excluded.
  ['thought to be', 'possible', 'forward'], // It was thought to be carcinoma.
  ['thought', 'possible', 'forward'], // It is thought to represent lymphoma.
  ['felt to be', 'possible', 'forward'], // It was felt to be lymphoma.
  ['favor', 'possible', 'forward'], // Favor carcinoma.
  ['favors', 'possible', 'forward'], // The picture favors lymphoma.
  ['favoring', 'possible', 'forward'], // Atypical cells favoring carcinoma.
  ['favored to represent', 'possible', 'forward'], // Favored to represent metastasis.
  ['potential', 'possible', 'forward'], // Potential malignancy.
  ['potentially', 'possible', 'forward'], // Potentially malignant.
  ['maybe', 'possible', 'forward'], // Maybe lymphoma.
  ['perhaps', 'possible', 'forward'], // Perhaps lymphoma.
  ['apparently', 'possible', 'forward'], // Apparently carcinoma.
  ['would be consistent with', 'possible', 'forward'], // It would be consistent with lymphoma.
  ['feel that', 'possible', 'forward'], // We feel that this is lymphoma.
  ['indicates', 'possible', 'forward'], // This indicates malignancy.
  ['indicate', 'possible', 'forward'], // These indicate malignancy.
  ['supporting', 'possible', 'forward'], // Findings supporting lymphoma.
  ['such as', 'possible', 'forward'], // A process such as lymphoma.
  ['consistent with', 'possible', 'forward', 'weak'], // Findings consistent with lymphoma.
  ['most consistent with', 'possible', 'forward', 'weak'], // Findings most consistent with lymphoma.
  ['consistent most with', 'possible', 'forward', 'weak'], // Findings were consistent most with lymphoma.
  ['compatible with', 'possible', 'forward', 'weak'], // Compatible with carcinoma.
  ['in keeping with', 'possible', 'forward', 'weak'], // In keeping with metastases.
  ['characteristic of', 'possible', 'forward', 'weak'], // Characteristic of hepatocellular carcinoma.
  ['typical of', 'possible', 'forward', 'weak'], // Typical of lymphoma.
  ['cannot be excluded', 'possible', 'backward'], // Carcinoma cannot be excluded.
  ['cannot be completely excluded', 'possible', 'backward'], // Malignancy cannot be completely excluded.
  ['cannot be fully excluded', 'possible', 'backward'], // Malignancy cannot be fully excluded.
  ['could not be excluded', 'possible', 'backward'], // Lymphoma could not be excluded.
  ['cannot be ruled out', 'possible', 'backward'], // Carcinoma cannot be ruled out.
  ['can not be ruled out', 'possible', 'backward'], // Carcinoma can not be ruled out.
  ['could not be ruled out', 'possible', 'backward'], // Cancer could not be ruled out.
  ['not excluded', 'possible', 'backward'], // Malignancy not excluded.
  ['not ruled out', 'possible', 'backward'], // Cancer not ruled out.
  ['is favored', 'possible', 'backward'], // Glioma is favored.
  ['favored', 'possible', 'backward'], // Glioma favored.
  ['rule out', 'possible', 'backward'], // Pancreatic cancer, rule out.
  ['make sure that this is not', 'possible', 'forward'], // We make sure that this is not cancer.
  ['make sure this is not', 'possible', 'forward'], // We make sure this is not cancer.
  ['make sure it is not', 'possible', 'forward'], // We make sure it is not cancer.
  ['make sure that it is not', 'possible', 'forward'], // We make sure that it is not cancer.
  ['to be sure it is not', 'possible', 'forward'], // To be sure it is not cancer.
  ['is possible', 'possible', 'backward'], // Lymphoma is possible.
  ['is suspected', 'possible', 'backward'], // Lymphoma is suspected.
  ['was suspected', 'possible', 'backward'], // Lymphoma was suspected.
  ['suspected', 'possible', 'backward'], // Malignancy suspected.
  ['is likely', 'possible', 'backward'], // Metastasis is likely.
  ['is considered', 'possible', 'backward'], // Lymphoma is considered.
  ['in the differential', 'possible', 'backward'], // Lymphoma is in the differential.
  ['should be considered', 'possible', 'backward'], // Malignancy should be considered.
  ['must be considered', 'possible', 'backward'], // Metastasis must be considered.
  ['is a consideration', 'possible', 'backward'], // Lymphoma is a consideration.
  ['is a concern', 'possible', 'backward'], // Malignancy is a concern.
  ['?', 'possible', 'backward'], // Lymphoma?
  ['?', 'possible', 'forward'], // ? lymphoma.
];
export default possible;
