/** Phrases that put what they touch into the past. */
import { type Modifier, table } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('historical', 'forward', [
    'y(ea|)r(s|) (after|since|from|out from|on from)', // Ten years after lymphoma.
    '(known |)history of', // History of breast cancer.
    '(hx|h/o)', // Remote hx melanoma.
    'history', // Prostate cancer history: melanoma.
    '(previous|prior|remote|past|former|old)', // Previous melanoma.
    'survived', // She survived lymphoma.
    '(cured|survivor|remission) of', // Cured of lymphoma.
    'treated for', // He was treated for lymphoma.
    '(status post|s/p)', // Status post melanoma.
    'previously treated', // Previously treated lymphoma.
    '(had|used to have)', // He had lymphoma.
    'of follow up after', // Five years of follow-up after bowel cancer.
    'follow up of', // Follow-up of treated melanoma.
    '(finish|complet)ed (your |all |)treatment for', // She finished treatment for lymphoma.
    'recovered from', // She recovered from lymphoma.
  ]),
  ...table('historical', 'both', [
    'free (of|from) recurrence', // Lymphoma, free from recurrence.
  ]),
  ...table('historical', 'backward', [
    'nothing has come back', // Since the lymphoma went, nothing has come back.
    'has not (come back|returned|recurred)', // The cancer has not come back.
    'in cr( since|1|2)', // Acute myeloid leukemia in CR since 2011.
    '(in |)remission', // Lymphoma in remission.
    '(no|without) (evidence of |)recurrence', // Melanoma without recurrence.
    '(no|without) evidence of disease', // Lymphoma, no evidence of disease.
    'ned', // Melanoma, NED.
    'disease free', // Lymphoma, disease free.
    '(cured|resolved|inactive)', // Lymphoma, cured.
    'year(s|) ago', // Lymphoma five years ago.
    'survivor', // Breast cancer survivor.
    '(as a child|in childhood|in the past)', // Leukemia as a child.
    'history', // Melanoma history.
    'surveillance', // Lung carcinoma, surveillance.
    'is gone', // The prostate cancer that we treated is gone.
    'behind you', // The lymphoma is behind you.
    'never (came back|returned)', // The melanoma never came back.
    'in (her|his|your) past', // Cancer in her past.
  ]),
];
export default modifiers;
