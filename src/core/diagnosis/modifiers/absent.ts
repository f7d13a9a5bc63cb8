/** Phrases that deny what they touch. */
import { type Modifier, table } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('absent', 'forward', [
    'nothing', // Nothing on the scan suggests cancer.
    'no (sign|evidence) that', // There is no sign that the lymphoma is growing.
    'no', // No carcinoma was seen.
    'low suspicion (for|of)', // There is a low suspicion for malignancy.
    "(did not|didn't) find", // We did not find lymphoma.
    'not', // It has not become cancer.
    'cannot (see|have been)', // We cannot see cancer on this scan.
    '(without|w/o)', // Cyst without malignancy.
    'den(ies|ied|ying|y)', // She denies cancer.
    '(was |)(negative|neg|ve) for', // Negative for carcinoma.
    '(free|clear) of', // Margins free of carcinoma.
    'absence of', // Absence of malignancy was confirmed.
    'lack(s|)', // The specimen lacks carcinoma.
    'fail(s|ed) to (reveal|show|demonstrate)', // Imaging fails to reveal metastasis.
    'never', // Never diagnosed with cancer.
    'none of', // None of the carcinoma remains.
    '(neither|nor)', // Neither carcinoma nor dysplasia was found.
    '(rather than|instead of)', // Inflammation rather than lymphoma.
    'favored over', // Atelectasis favored over malignancy.
    'less likely', // Demyelination; less likely glioma.
    'unlikely to (be|represent)', // A finding unlikely to be cancer.
    '(ruled|rules|leaves) out', // The biopsy rules out cancer.
    'exclude(s|d)', // The result excludes malignancy.
    'insufficient for', // Insufficient for a diagnosis of malignancy.
    'resolved', // Resolved malignancy.
    'benign', // Benign, cancer free.
  ]),
  ...table('absent', 'backward', [
    '(been |)(excluded|ruled out)', // Lymphoma excluded.
    '(very |highly |)unlikely', // This makes cancer very unlikely.
    'not (favored|seen|identified|present|detected|found|demonstrated|visualized|evident|likely|suspected)', // Carcinoma not seen.
    'none( reported|)', // Cancer: none.
    'none (is|was|were) (seen|found|identified)', // Carcinoma was looked for and none is seen.
    'absent', // Malignancy: absent.
    '(was |)negative', // Cancer: negative.
    'no', // Cancer: No.
    'less likely', // Malignancy is felt to be less likely.
    'denied', // Cancer denied.
    'free', // She is cancer free.
  ]),
  ...table('absent', 'both', [
    '(is|was|are|were) not', // Cancer is not the cause.
  ]),
];
export default modifiers;
