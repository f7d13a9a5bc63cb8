/** Phrases that make what they touch the reader’s illness now, whatever its past. */
import type { Modifier } from '../modifier.ts';

const present: readonly Modifier[] = [
  ['newly diagnosed', 'present', 'forward', 'Newly diagnosed lymphoma.'],
  ['new diagnosis of', 'present', 'forward', 'New diagnosis of lymphoma.'],
  ['recently diagnosed', 'present', 'forward', 'Recently diagnosed adenocarcinoma.'],
  ['recently diagnosed with', 'present', 'forward', 'Recently diagnosed with lymphoma.'],
  ['recent diagnosis of', 'present', 'forward', 'Recent diagnosis of left breast cancer.'],
  ['diagnosed with', 'present', 'forward', 'She was diagnosed with lymphoma.', 'weak'],
  ['recurrent', 'present', 'forward', 'Recurrent vulvar melanoma.'],
  ['recurrence of', 'present', 'forward', 'Recurrence of lymphoma.'],
  ['relapsed', 'present', 'forward', 'Relapsed lymphoma.'],
  ['progressive', 'present', 'forward', 'Progressive glioma.'],
  ['metastatic', 'present', 'forward', 'Metastatic melanoma.'],
  ['advanced', 'present', 'forward', 'Advanced carcinoma.'],
  ['active', 'present', 'forward', 'Active lymphoma.', 'weak'],
  ['ongoing', 'present', 'forward', 'Ongoing lymphoma.'],
  ['positive for', 'present', 'forward', 'Positive for carcinoma.', 'weak'],
  ['confirmed', 'present', 'forward', 'Biopsy confirmed carcinoma.', 'weak'],
  ['proven', 'present', 'forward', 'Biopsy-proven carcinoma.', 'weak'],
  ['known', 'present', 'forward', 'Known malignancy.', 'weak'],
  ['chemotherapy for', 'present', 'forward', 'Chemotherapy for lymphoma.'],
  ['on chemotherapy for', 'present', 'forward', 'She is on chemotherapy for lymphoma.'],
  ['receiving', 'present', 'forward', 'Receiving therapy for lymphoma.', 'weak'],
  ['undergoing', 'present', 'forward', 'Undergoing radiation for carcinoma.', 'weak'],
  ['has recurred', 'present', 'backward', 'Her lymphoma has recurred.'],
  ['recurred', 'present', 'backward', 'The melanoma recurred.'],
  ['has progressed', 'present', 'backward', 'Her lymphoma has progressed.'],
  ['is progressing', 'present', 'backward', 'The lymphoma is progressing.'],
  ['on chemotherapy', 'present', 'backward', 'Lymphoma on chemotherapy.'],
  ['with metastasis', 'present', 'backward', 'Melanoma with metastasis to the brain.'],
];
export default present;
