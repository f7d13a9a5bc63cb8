/** Cancers that grow in days or weeks: for them there is seldom a month to wait. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  '(?<!\\bnon )small cell (?:lung )?(?:cancer|carcinoma)', // Left hilar node: small cell carcinoma. ≠ Non-small cell lung cancer, stage II.
  'sclc', // Extensive-stage SCLC. ≠ NSCLC of the right upper lobe.
  'inflammatory breast (?:cancer|carcinoma)', // Inflammatory breast cancer on the left. ≠ Mastitis, not inflammatory breast cancer.
  'anaplastic thyroid', // Core biopsy: anaplastic thyroid carcinoma. ≠ Anaplastic lymphoma kinase (ALK) is negative.
  'burkitt', // Burkitt lymphoma of the jaw. ≠ His brother had Burkitt lymphoma.
]);
