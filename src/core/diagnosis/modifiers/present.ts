/** Phrases that make what they touch the reader’s illness now, whatever its past. */
import { type Modifier, table, weakTable } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('present', 'forward', [
    "recently dx'd", // H/o CAD and recently dx'd bladder cancer.
    'newly diagnosed', // Newly diagnosed lymphoma.
    'new diagnosis of', // New diagnosis of lymphoma.
    'recently diagnosed', // Recently diagnosed adenocarcinoma.
    'recent diagnosis of', // Recent diagnosis of left breast cancer.
    'recurrent', // Recurrent vulvar melanoma.
    'recurrence of', // Recurrence of lymphoma.
    'relapsed', // Relapsed lymphoma.
    'progressive', // Progressive glioma.
    'metastatic', // Metastatic melanoma.
    'advanced', // Advanced carcinoma.
    'ongoing', // Ongoing lymphoma.
    'being treated for', // He is being treated for lymphoma.
    'chemotherapy for', // Chemotherapy for lymphoma.
  ]),
  ...weakTable('present', 'forward', [
    'diagnosed with', // She was diagnosed with lymphoma.
    'active', // Active lymphoma.
    'positive for', // Positive for carcinoma.
    'confirmed', // Biopsy confirmed carcinoma.
    'proven', // Biopsy-proven carcinoma.
    'known', // Known malignancy.
    'receiving', // Receiving therapy for lymphoma.
    'undergoing', // Undergoing radiation for carcinoma.
  ]),
  ...table('present', 'backward', [
    'not in remission', // Lymphoma, not in remission.
    'is not in remission', // Her lymphoma is not in remission.
    'not having achieved remission', // Multiple myeloma not having achieved remission.
    'has not achieved remission', // Her lymphoma has not achieved remission.
    'in relapse', // Lymphoma in relapse.
    'on surveillance', // Prostate cancer on surveillance.
    'has come back', // Her lymphoma has come back.
    'is back', // The lymphoma we treated in 2012 is back.
    'now back', // Lymphoma, cured we thought, now back.
    'now metastatic', // Prostate cancer 2010, now metastatic.
    'came back in', // The lymphoma came back in her neck.
    'has returned', // The lymphoma has returned.
    'recurred', // The melanoma recurred.
    'has progressed', // Her lymphoma has progressed.
    'is progressing', // The lymphoma is progressing.
    'on chemotherapy', // Lymphoma on chemotherapy.
    'with metastasis', // Melanoma with metastasis to the brain.
  ]),
];
export default modifiers;
