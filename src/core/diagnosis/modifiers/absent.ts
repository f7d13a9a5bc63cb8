/** Phrases that deny what they touch. */
import type { Modifier } from '../modifier.ts';

const absent: readonly Modifier[] = [
  ['no', 'absent', 'forward'], // No carcinoma was seen.
  ['no evidence of', 'absent', 'forward'], // There is no evidence of carcinoma.
  ['no evidence for', 'absent', 'forward'], // No evidence for lymphoma.
  ['no definite evidence of', 'absent', 'forward'], // No definite evidence of malignancy.
  ['no convincing evidence of', 'absent', 'forward'], // No convincing evidence of metastasis.
  ['no sign of', 'absent', 'forward'], // No sign of cancer was found.
  ['no signs of', 'absent', 'forward'], // There are no signs of cancer.
  ['no findings of', 'absent', 'forward'], // No findings of metastatic disease.
  ['no findings to suggest', 'absent', 'forward'], // No findings to suggest lymphoma.
  ['no suspicion of', 'absent', 'forward'], // There is no suspicion of cancer.
  ['no suspicion for', 'absent', 'forward'], // No suspicion for malignancy.
  ['low suspicion for', 'absent', 'forward'], // There is a low suspicion for malignancy.
  ['low suspicion of', 'absent', 'forward'], // Low suspicion of lymphoma.
  ['no mention of', 'absent', 'forward'], // No mention of cancer in the outside notes.
  ['no known', 'absent', 'forward'], // No known malignancy.
  ['no history of', 'absent', 'forward'], // She has no history of cancer.
  ['no hx of', 'absent', 'forward'], // No hx of cancer.
  ['no prior history of', 'absent', 'forward'], // No prior history of cancer.
  ['no previous history of', 'absent', 'forward'], // No previous history of lymphoma.
  ['no personal history of', 'absent', 'forward'], // No personal history of melanoma.
  ['no past history of', 'absent', 'forward'], // No past history of cancer.
  ['no features of', 'absent', 'forward'], // No features of malignancy.
  ['no histologic evidence of', 'absent', 'forward'], // No histologic evidence of malignancy.
  ['not', 'absent', 'forward'], // It has not become cancer.
  ['not have', 'absent', 'forward'], // She does not have cancer.
  ['not from', 'absent', 'forward'], // Reactive, and not from lymphoma.
  ['does not demonstrate', 'absent', 'forward'], // The scan does not demonstrate metastases.
  ['cannot see', 'absent', 'forward'], // We cannot see cancer on this scan.
  ['without', 'absent', 'forward'], // Cyst without malignancy.
  ['without evidence of', 'absent', 'forward'], // Fibrosis without evidence of carcinoma.
  ['without any evidence of', 'absent', 'forward'], // Stable without any evidence of metastases.
  ['w/o', 'absent', 'forward'], // Benign w/o carcinoma.
  ['denies', 'absent', 'forward'], // She denies cancer.
  ['denied', 'absent', 'forward'], // He denied any cancer.
  ['denying', 'absent', 'forward'], // Denying cancer or stroke.
  ['deny', 'absent', 'forward'], // They deny cancer.
  ['denies any history of', 'absent', 'forward'], // She denies any history of cancer.
  ['denies history of', 'absent', 'forward'], // Denies history of cancer.
  ['negative for', 'absent', 'forward'], // Negative for carcinoma.
  ['neg for', 'absent', 'forward'], // Path neg for malignancy.
  ['negative for any', 'absent', 'forward'], // Negative for any malignancy.
  ['ve for', 'absent', 'forward'], // Nodes are -ve for carcinoma.
  ['free of', 'absent', 'forward'], // Margins free of carcinoma.
  ['clear of', 'absent', 'forward'], // The margin is clear of carcinoma.
  ['absence of', 'absent', 'forward'], // Absence of malignancy was confirmed.
  ['lack of', 'absent', 'forward'], // Lack of malignancy in the specimen.
  ['lacks', 'absent', 'forward'], // The specimen lacks carcinoma.
  ['lack', 'absent', 'forward'], // The nodes lack carcinoma.
  ['fails to reveal', 'absent', 'forward'], // Imaging fails to reveal metastasis.
  ['failed to reveal', 'absent', 'forward'], // Bronchoscopy failed to reveal cancer.
  ['failed to show', 'absent', 'forward'], // The scan failed to show metastases.
  ['never had', 'absent', 'forward'], // She never had cancer.
  ['never', 'absent', 'forward'], // Never diagnosed with cancer.
  ['none of', 'absent', 'forward'], // None of the carcinoma remains.
  ['neither', 'absent', 'forward'], // Neither carcinoma nor dysplasia was found.
  ['nor', 'absent', 'forward'], // Neither dysplasia nor carcinoma was found.
  ['rather than', 'absent', 'forward'], // Inflammation rather than lymphoma.
  ['favored over', 'absent', 'forward'], // Atelectasis favored over malignancy.
  ['is favored over', 'absent', 'forward'], // Atelectasis is favored over malignancy.
  ['instead of', 'absent', 'forward'], // Scar instead of carcinoma.
  ['less likely', 'absent', 'forward'], // Demyelination; less likely glioma.
  ['unlikely to be', 'absent', 'forward'], // A finding unlikely to be cancer.
  ['unlikely to represent', 'absent', 'forward'], // Unlikely to represent malignancy.
  ['unremarkable for', 'absent', 'forward'], // Unremarkable for any malignant condition.
  ['ruled out', 'absent', 'forward'], // We ruled out cancer.
  ['rules out', 'absent', 'forward'], // The biopsy rules out cancer.
  ['was ruled out for', 'absent', 'forward'], // He was ruled out for lymphoma.
  ['excludes', 'absent', 'forward'], // The result excludes malignancy.
  ['excluded', 'absent', 'forward'], // We excluded lymphoma.
  ['no longer has', 'absent', 'forward'], // She no longer has cancer.
  ['no longer', 'absent', 'forward'], // There is no longer cancer.
  ['nothing to suggest', 'absent', 'forward'], // There is nothing to suggest cancer.
  ['nothing suggestive of', 'absent', 'forward'], // Nothing suggestive of malignancy.
  ['nothing supportive of', 'absent', 'forward'], // Nothing supportive of cancer.
  ['not suspicious for', 'absent', 'forward'], // Findings not suspicious for malignancy.
  ['not concerning for', 'absent', 'forward'], // Not concerning for malignancy.
  ['not consistent with', 'absent', 'forward'], // Not consistent with lymphoma.
  ['not suggestive of', 'absent', 'forward'], // Not suggestive of cancer.
  ['not diagnostic of', 'absent', 'forward'], // Not diagnostic of lymphoma.
  ['not feel', 'absent', 'forward'], // We do not feel this is cancer.
  ['insufficient for', 'absent', 'forward'], // Insufficient for a diagnosis of malignancy.
  ['resolved', 'absent', 'forward'], // Resolved malignancy.
  ['was negative for', 'absent', 'forward'], // The biopsy was negative for carcinoma.
  ['were negative for', 'absent', 'forward'], // Nodes were negative for carcinoma.
  ['is negative for', 'absent', 'forward'], // It is negative for carcinoma.
  ['are negative for', 'absent', 'forward'], // They are negative for carcinoma.
  ['came back negative for', 'absent', 'forward'], // It came back negative for carcinoma.
  ['benign', 'absent', 'forward'], // Benign, cancer free.
  ['is ruled out', 'absent', 'backward'], // Cancer is ruled out.
  ['ruled out', 'absent', 'backward'], // Lymphoma ruled out.
  ['was ruled out', 'absent', 'backward'], // Lymphoma was ruled out.
  ['were ruled out', 'absent', 'backward'], // Metastases were ruled out.
  ['has been ruled out', 'absent', 'backward'], // Cancer has been ruled out.
  ['have been ruled out', 'absent', 'backward'], // Metastases have been ruled out.
  ['was excluded', 'absent', 'backward'], // Malignancy was excluded.
  ['is excluded', 'absent', 'backward'], // Malignancy is excluded.
  ['not seen', 'absent', 'backward'], // Carcinoma not seen.
  ['is not seen', 'absent', 'backward'], // Carcinoma is not seen.
  ['not identified', 'absent', 'backward'], // Carcinoma: not identified.
  ['is not identified', 'absent', 'backward'], // Malignancy is not identified.
  ['not present', 'absent', 'backward'], // Carcinoma not present.
  ['not detected', 'absent', 'backward'], // Malignancy not detected.
  ['not found', 'absent', 'backward'], // Cancer: not found.
  ['not demonstrated', 'absent', 'backward'], // Metastases: not demonstrated.
  ['not visualized', 'absent', 'backward'], // Metastasis not visualized.
  ['not evident', 'absent', 'backward'], // Malignancy not evident.
  ['none', 'absent', 'backward'], // Cancer: none.
  ['none seen', 'absent', 'backward'], // Metastases: none seen.
  ['none identified', 'absent', 'backward'], // Malignancy: none identified.
  ['absent', 'absent', 'backward'], // Malignancy: absent.
  ['negative', 'absent', 'backward'], // Cancer: negative.
  ['is negative', 'absent', 'backward'], // The smear for malignancy is negative.
  ['are negative', 'absent', 'backward'], // The stains for carcinoma are negative.
  ['which are negative', 'absent', 'backward'], // Stains for carcinoma, which are negative.
  ['which is negative', 'absent', 'backward'], // A stain for carcinoma, which is negative.
  ['was negative', 'absent', 'backward'], // Work-up for cancer was negative.
  ['were negative', 'absent', 'backward'], // Biopsies for cancer were negative.
  ['came back negative', 'absent', 'backward'], // Biopsy for cancer came back negative.
  ['no', 'absent', 'backward'], // Cancer: No.
  ['unlikely', 'absent', 'backward'], // Malignancy unlikely.
  ['is very unlikely', 'absent', 'backward'], // Malignancy is very unlikely.
  ['very unlikely', 'absent', 'backward'], // Malignancy very unlikely.
  ['unlikely to develop', 'absent', 'backward'], // Cancer unlikely to develop.
  ['is very unlikely to develop', 'absent', 'backward'], // Cervical cancer is very unlikely to develop.
  ['is unlikely', 'absent', 'backward'], // Malignancy is unlikely.
  ['less likely', 'absent', 'backward'], // Malignancy is felt to be less likely.
  ['is less likely', 'absent', 'backward'], // Lymphoma is less likely.
  ['not likely', 'absent', 'backward'], // Cancer not likely.
  ['was denied', 'absent', 'backward'], // Cancer was denied.
  ['denied', 'absent', 'backward'], // Cancer denied.
  ['free', 'absent', 'backward'], // She is cancer free.
  ['not suspected', 'absent', 'backward'], // Malignancy not suspected.
  ['is not', 'absent', 'both'], // Cancer is not the cause.
  ['was not', 'absent', 'both'], // It was not cancer.
  ['are not', 'absent', 'both'], // These are not metastases.
  ['were not', 'absent', 'both'], // These were not metastases.
];
export default absent;
