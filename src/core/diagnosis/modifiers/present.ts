/** Phrases that make what they touch the reader’s illness now, whatever its past. */
import type { Modifier } from '../modifier.ts';

const present: readonly Modifier[] = [
  ['newly diagnosed', 'present', 'forward'], // Newly diagnosed lymphoma.
  ['new diagnosis of', 'present', 'forward'], // New diagnosis of lymphoma.
  ['recently diagnosed', 'present', 'forward'], // Recently diagnosed adenocarcinoma.
  ['recently diagnosed with', 'present', 'forward'], // Recently diagnosed with lymphoma.
  ['recent diagnosis of', 'present', 'forward'], // Recent diagnosis of left breast cancer.
  ['diagnosed with', 'present', 'forward', 'weak'], // She was diagnosed with lymphoma.
  ['recurrent', 'present', 'forward'], // Recurrent vulvar melanoma.
  ['recurrence of', 'present', 'forward'], // Recurrence of lymphoma.
  ['relapsed', 'present', 'forward'], // Relapsed lymphoma.
  ['progressive', 'present', 'forward'], // Progressive glioma.
  ['metastatic', 'present', 'forward'], // Metastatic melanoma.
  ['advanced', 'present', 'forward'], // Advanced carcinoma.
  ['active', 'present', 'forward', 'weak'], // Active lymphoma.
  ['ongoing', 'present', 'forward'], // Ongoing lymphoma.
  ['positive for', 'present', 'forward', 'weak'], // Positive for carcinoma.
  ['confirmed', 'present', 'forward', 'weak'], // Biopsy confirmed carcinoma.
  ['proven', 'present', 'forward', 'weak'], // Biopsy-proven carcinoma.
  ['known', 'present', 'forward', 'weak'], // Known malignancy.
  ['chemotherapy for', 'present', 'forward'], // Chemotherapy for lymphoma.
  ['on chemotherapy for', 'present', 'forward'], // She is on chemotherapy for lymphoma.
  ['receiving', 'present', 'forward', 'weak'], // Receiving therapy for lymphoma.
  ['undergoing', 'present', 'forward', 'weak'], // Undergoing radiation for carcinoma.
  ['not in remission', 'present', 'backward'], // Lymphoma, not in remission.
  ['is not in remission', 'present', 'backward'], // Her lymphoma is not in remission.
  ['not having achieved remission', 'present', 'backward'], // Multiple myeloma not having achieved remission.
  ['has not achieved remission', 'present', 'backward'], // Her lymphoma has not achieved remission.
  ['in relapse', 'present', 'backward'], // Lymphoma in relapse.
  ['has recurred', 'present', 'backward'], // Her lymphoma has recurred.
  ['recurred', 'present', 'backward'], // The melanoma recurred.
  ['has progressed', 'present', 'backward'], // Her lymphoma has progressed.
  ['is progressing', 'present', 'backward'], // The lymphoma is progressing.
  ['on chemotherapy', 'present', 'backward'], // Lymphoma on chemotherapy.
  ['with metastasis', 'present', 'backward'], // Melanoma with metastasis to the brain.
];
export default present;
