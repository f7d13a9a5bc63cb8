/** Phrases that put what they touch into the past. */
import { type Modifier, table } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('historical', 'forward', [
    'years after', // Ten years after lymphoma.
    'year after', // One year after lymphoma.
    'history of', // History of breast cancer.
    'hx', // Remote hx melanoma.
    'h/o', // H/o melanoma.
    'history', // Prostate cancer history: melanoma.
    'known history of', // Known history of lymphoma.
    'previous', // Previous melanoma.
    'prior', // Prior melanoma.
    'remote', // Remote melanoma.
    'past', // Past melanoma.
    'former', // Former melanoma.
    'old', // Old melanoma.
    'survivor of', // Survivor of breast cancer.
    'survived', // She survived lymphoma.
    'cured of', // Cured of lymphoma.
    'treated for', // He was treated for lymphoma.
    'status post', // Status post melanoma.
    's/p', // S/p melanoma.
    'previously treated', // Previously treated lymphoma.
    'had', // He had lymphoma.
    'used to have', // He used to have lymphoma.
    'of follow up after', // Five years of follow-up after bowel cancer.
    'follow up of', // Follow-up of treated melanoma.
    'finished treatment for', // She finished treatment for lymphoma.
    'completed treatment for', // He completed treatment for lymphoma.
    'years since', // It is ten years since her lymphoma.
    'years out from', // Twelve years out from colon cancer.
    'recovered from', // She recovered from lymphoma.
  ]),
  ...table('historical', 'both', [
    'free of recurrence', // Free of recurrence after surgery for lymphoma.
    'free from recurrence', // Lymphoma, free from recurrence.
  ]),
  ...table('historical', 'backward', [
    'nothing has come back', // Since the lymphoma went, nothing has come back.
    'has not come back', // The cancer has not come back.
    'has not returned', // The lymphoma has not returned.
    'has not recurred', // The melanoma has not recurred.
    'in cr since', // Acute myeloid leukemia in CR since 2011.
    'in remission', // Lymphoma in remission.
    'in cr1', // Lymphoma in CR1 since 2019.
    'in cr2', // Lymphoma in CR2 since 2019.
    'remission', // Lymphoma, remission.
    'without recurrence', // Melanoma without recurrence.
    'no recurrence', // Melanoma, no recurrence.
    'without evidence of recurrence', // Melanoma without evidence of recurrence.
    'no evidence of recurrence', // Melanoma, no evidence of recurrence.
    'no evidence of disease', // Lymphoma, no evidence of disease.
    'without evidence of disease', // Lymphoma without evidence of disease.
    'ned', // Melanoma, NED.
    'disease free', // Lymphoma, disease free.
    'cured', // Lymphoma, cured.
    'dormant', // Her cancer is dormant.
    'resolved', // Lymphoma, resolved.
    'years ago', // Lymphoma five years ago.
    'year ago', // Skin cancer a year ago.
    'survivor', // Breast cancer survivor.
    'as a child', // Leukemia as a child.
    'in childhood', // Leukemia in childhood.
    'in the past', // Skin cancer in the past.
    'history', // Melanoma history.
    'removed years', // Melanoma removed years back.
    'surveillance', // Lung carcinoma, surveillance.
    'inactive', // Breast cancer, inactive.
    'is gone', // The prostate cancer that we treated is gone.
    'behind you', // The lymphoma is behind you.
    'never came back', // The melanoma never came back.
    'never returned', // The sarcoma never returned.
    'in her past', // Cancer in her past.
  ]),
];
export default modifiers;
