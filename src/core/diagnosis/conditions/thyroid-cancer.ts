/** Cancer of the thyroid and parathyroid. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  short: 'ptc|mtc|ftc|atc',
  unlike: 'ret/ptc',
  sites: 'parathyroid|thyroid|thyroid gland|tiroideo|tiroides',
  kinds: 'papillary thyroid|medullary thyroid|hurthle cell|anaplastic thyroid',
  codes: 'C73|C75.0',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'papillary thyroid cancer',
    'Papillary thyroid carcinoma, multifocal.',
    'Benign follicular nodule of the thyroid, Bethesda II, no carcinoma.',
  ],
  [
    'medullary thyroid cancer',
    'Medullary carcinoma of the thyroid.',
    'Boxed warning: medullary thyroid carcinoma in rats, see patient education.',
  ],
];
