/** Phrases that deny what they touch. */
import { type Modifier, table } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('absent', 'forward', [
    'nothing', // Nothing on the scan suggests cancer.
    'no sign that', // There is no sign that the lymphoma is growing.
    'no evidence that', // There is no evidence that this is cancer.
    'no', // No carcinoma was seen.
    'low suspicion for', // There is a low suspicion for malignancy.
    'low suspicion of', // Low suspicion of lymphoma.
    'not', // It has not become cancer.
    'cannot see', // We cannot see cancer on this scan.
    'cannot have been', // It cannot have been a cancer.
    'without', // Cyst without malignancy.
    'w/o', // Benign w/o carcinoma.
    'denies', // She denies cancer.
    'denied', // He denied any cancer.
    'denying', // Denying cancer or stroke.
    'deny', // They deny cancer.
    'negative for', // Negative for carcinoma.
    'neg for', // Path neg for malignancy.
    've for', // Nodes are -ve for carcinoma.
    'free of', // Margins free of carcinoma.
    'clear of', // The margin is clear of carcinoma.
    'absence of', // Absence of malignancy was confirmed.
    'lacks', // The specimen lacks carcinoma.
    'lack', // The nodes lack carcinoma.
    'fails to reveal', // Imaging fails to reveal metastasis.
    'failed to reveal', // Bronchoscopy failed to reveal cancer.
    'failed to show', // The scan failed to show metastases.
    'never', // Never diagnosed with cancer.
    'none of', // None of the carcinoma remains.
    'neither', // Neither carcinoma nor dysplasia was found.
    'nor', // Neither dysplasia nor carcinoma was found.
    'rather than', // Inflammation rather than lymphoma.
    'favored over', // Atelectasis favored over malignancy.
    'instead of', // Scar instead of carcinoma.
    'less likely', // Demyelination; less likely glioma.
    'unlikely to be', // A finding unlikely to be cancer.
    'unlikely to represent', // Unlikely to represent malignancy.
    'unremarkable for', // Unremarkable for any malignant condition.
    'ruled out', // We ruled out cancer.
    'leaves out', // That leaves out lymphoma.
    'rules out', // The biopsy rules out cancer.
    'excludes', // The result excludes malignancy.
    'excluded', // We excluded lymphoma.
    'insufficient for', // Insufficient for a diagnosis of malignancy.
    'resolved', // Resolved malignancy.
    'was negative for', // The biopsy was negative for carcinoma.
    'benign', // Benign, cancer free.
  ]),
  ...table('absent', 'backward', [
    'excluded', // Lymphoma excluded.
    'very unlikely', // This makes cancer very unlikely.
    'highly unlikely', // Lymphoma is highly unlikely.
    'ruled out', // Lymphoma ruled out.
    'been excluded', // Metastases have been excluded.
    'not favored', // Malignancy not favored.
    'not seen', // Carcinoma not seen.
    'not identified', // Carcinoma: not identified.
    'not present', // Carcinoma not present.
    'not detected', // Malignancy not detected.
    'not found', // Cancer: not found.
    'not demonstrated', // Metastases: not demonstrated.
    'not visualized', // Metastasis not visualized.
    'not evident', // Malignancy not evident.
    'none', // Cancer: none.
    'absent', // Malignancy: absent.
    'none reported', // Cancer: none reported.
    'negative', // Cancer: negative.
    'was negative', // Work-up for cancer was negative.
    'no', // Cancer: No.
    'unlikely', // Malignancy unlikely.
    'less likely', // Malignancy is felt to be less likely.
    'not likely', // Cancer not likely.
    'denied', // Cancer denied.
    'free', // She is cancer free.
    'not suspected', // Malignancy not suspected.
  ]),
  ...table('absent', 'both', [
    'is not', // Cancer is not the cause.
    'was not', // It was not cancer.
    'are not', // These are not metastases.
    'were not', // These were not metastases.
  ]),
];
export default modifiers;
