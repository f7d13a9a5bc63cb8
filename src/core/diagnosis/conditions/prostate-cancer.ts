/** Cancer of the prostate. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  short: 'crpc|mcrpc|cap|hspc|mhspc|pca',
  sites: 'prostate|prostatic|prostata|prostatico|prost',
  kinds: 'castration resistant|castrate resistant|acinar',
  codes: 'C61',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'prostate cancer',
    'Adenocarcinoma of the prostate, Gleason 3 + 4 = 7.',
    'Prostate cancer screening with PSA was discussed.',
  ],
  [
    'castration-resistant prostate cancer',
    'Metastatic castration-resistant prostate cancer on enzalutamide.',
    'Benign prostatic hyperplasia without carcinoma.',
  ],
];
