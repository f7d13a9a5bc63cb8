/** Invasive cancer of the breast. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names:
    "infiltrating ductal|invasive ductal|invasive lobular|malignant phyllodes|paget's disease of the breast|paget's disease of the nipple",
  short: 'idc|ilc|mbc|tnbc|ibc',
  unlike: 'breast cancer index',
  sites: 'breast|breasts|mammary|mama|seno|mamario|mamaria|mammogram|mammographic',
  kinds:
    'infiltrating duct|invasive duct|invasive ductal|infiltrating ductal|triple negative|mammary|lobular',
  codes: 'C50',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'invasive ductal carcinoma',
    'Infiltrating duct carcinoma of the left breast.',
    'Breast cancer screening is due.',
  ],
  [
    'metastatic breast cancer',
    'She has MBC, metastatic breast carcinoma on letrozole.',
    'Her mother had breast cancer at 48.',
  ],
  [
    'inflammatory breast cancer',
    'Inflammatory breast cancer, left side, biopsy proven.',
    'Fibroadenoma of the left breast.',
  ],
];
