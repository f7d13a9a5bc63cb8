/** Carcinoma in situ of the breast. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names:
    'intraductal carcinoma|intraductal carcinoma of the breast|paget disease in situ|carcinoma intraductal',
  short: 'dcis',
  codes: 'D05',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'ductal carcinoma in situ',
    'Left breast ductal carcinoma in situ, high grade.',
    'No ductal carcinoma in situ is seen.',
  ],
  ['DCIS', 'Core biopsy of the breast shows DCIS with necrosis.', 'Negative for DCIS in the breast.'],
];
