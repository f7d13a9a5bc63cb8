/** Phrases that make what they touch the reader’s illness now, whatever its past. */
import { type Modifier, table, weakTable } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('present', 'forward', [
    "(newly|recently) d(iagnosed|x'd)", // H/o CAD and recently dx'd bladder cancer.
    '(new|recent) diagnosis of', // New diagnosis of lymphoma.
    '(recurrent|relapsed)', // Recurrent vulvar melanoma.
    'recurrence of', // Recurrence of lymphoma.
    '(progressive|ongoing)', // Progressive glioma.
    '(metastatic|advanced)', // Metastatic melanoma.
    '(being treated|chemotherapy) for', // He is being treated for lymphoma.
  ]),
  ...weakTable('present', 'forward', [
    'diagnosed with', // She was diagnosed with lymphoma.
    '(active|known)', // Active lymphoma.
    'positive for', // Positive for carcinoma.
    '(confirmed|proven)', // Biopsy confirmed carcinoma.
    '(receiving|undergoing)', // Receiving therapy for lymphoma.
  ]),
  ...table('present', 'backward', [
    '(is |)not in remission', // Lymphoma, not in remission.
    '(not having|has not) achieved remission', // Multiple myeloma not having achieved remission.
    'in relapse', // Lymphoma in relapse.
    'on surveillance', // Prostate cancer on surveillance.
    'has (come back|returned|progressed)', // Her lymphoma has come back.
    '(is|now) back', // The lymphoma we treated in 2012 is back.
    'now metastatic', // Prostate cancer 2010, now metastatic.
    'came back in', // The lymphoma came back in her neck.
    'recurred', // The melanoma recurred.
    'is progressing', // The lymphoma is progressing.
    'on chemotherapy', // Lymphoma on chemotherapy.
    'with metastasis', // Melanoma with metastasis to the brain.
  ]),
];
export default modifiers;
