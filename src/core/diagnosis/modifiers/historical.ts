/** Phrases that put what they touch into the past. */
import type { Modifier } from '../modifier.ts';

const historical: readonly Modifier[] = [
  ['history of', 'historical', 'forward'], // History of breast cancer.
  ['hx of', 'historical', 'forward'], // Hx of breast cancer.
  ['h/o', 'historical', 'forward'], // H/o melanoma.
  ['history', 'historical', 'forward'], // Prostate cancer history: melanoma.
  ['past history of', 'historical', 'forward'], // Past history of melanoma.
  ['personal history of', 'historical', 'forward'], // Personal history of melanoma.
  ['past medical history of', 'historical', 'forward'], // Past medical history of lymphoma.
  ['past medical history significant for', 'historical', 'forward'], // Past medical history significant for lymphoma.
  ['remote history of', 'historical', 'forward'], // Remote history of lung cancer.
  ['prior history of', 'historical', 'forward'], // Prior history of melanoma.
  ['previous history of', 'historical', 'forward'], // Previous history of melanoma.
  ['known history of', 'historical', 'forward'], // Known history of lymphoma.
  ['previous', 'historical', 'forward'], // Previous melanoma.
  ['previously had', 'historical', 'forward'], // She previously had lymphoma.
  ['prior', 'historical', 'forward'], // Prior melanoma.
  ['remote', 'historical', 'forward'], // Remote melanoma.
  ['past', 'historical', 'forward'], // Past melanoma.
  ['former', 'historical', 'forward'], // Former melanoma.
  ['old', 'historical', 'forward'], // Old melanoma.
  ['survivor of', 'historical', 'forward'], // Survivor of breast cancer.
  ['survived', 'historical', 'forward'], // She survived lymphoma.
  ['cured of', 'historical', 'forward'], // Cured of lymphoma.
  ['treated for', 'historical', 'forward'], // He was treated for lymphoma.
  ['status post', 'historical', 'forward'], // Status post melanoma.
  ['s/p', 'historical', 'forward'], // S/p melanoma.
  ['previously treated', 'historical', 'forward'], // Previously treated lymphoma.
  ['had', 'historical', 'forward'], // He had lymphoma.
  ['used to have', 'historical', 'forward'], // He used to have lymphoma.
  ['follow up of', 'historical', 'forward'], // Follow-up of treated melanoma.
  ['recovered from', 'historical', 'forward'], // She recovered from lymphoma.
  ['in remission', 'historical', 'backward'], // Lymphoma in remission.
  ['in complete remission', 'historical', 'backward'], // Lymphoma in complete remission.
  ['is in remission', 'historical', 'backward'], // Her lymphoma is in remission.
  ['remission', 'historical', 'backward'], // Lymphoma, remission.
  ['without recurrence', 'historical', 'backward'], // Melanoma without recurrence.
  ['with no recurrence', 'historical', 'backward'], // Carcinoma in 1961 with no recurrence.
  ['no recurrence', 'historical', 'backward'], // Melanoma, no recurrence.
  ['without evidence of recurrence', 'historical', 'backward'], // Melanoma without evidence of recurrence.
  ['no evidence of recurrence', 'historical', 'backward'], // Melanoma, no evidence of recurrence.
  ['no evidence of disease', 'historical', 'backward'], // Lymphoma, no evidence of disease.
  ['without evidence of disease', 'historical', 'backward'], // Lymphoma without evidence of disease.
  ['ned', 'historical', 'backward'], // Melanoma, NED.
  ['disease free', 'historical', 'backward'], // Lymphoma, disease free.
  ['cured', 'historical', 'backward'], // Lymphoma, cured.
  ['dormant', 'historical', 'backward'], // Her cancer is dormant.
  ['resolved', 'historical', 'backward'], // Lymphoma, resolved.
  ['years ago', 'historical', 'backward'], // Lymphoma five years ago.
  ['year ago', 'historical', 'backward'], // Skin cancer a year ago.
  ['survivor', 'historical', 'backward'], // Breast cancer survivor.
  ['as a child', 'historical', 'backward'], // Leukemia as a child.
  ['in childhood', 'historical', 'backward'], // Leukemia in childhood.
  ['in the past', 'historical', 'backward'], // Skin cancer in the past.
  ['history', 'historical', 'backward'], // Melanoma history.
  ['removed years', 'historical', 'backward'], // Melanoma removed years back.
  ['inactive', 'historical', 'backward'], // Breast cancer, inactive.
  ['in her past', 'historical', 'backward'], // Cancer in her past.
];
export default historical;
