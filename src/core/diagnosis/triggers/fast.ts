/** Cancers that grow in days or weeks: for them there is seldom a month to wait. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  '(?<!\\bnon )small cell (?:lung )?(?:cancer|carcinoma|neuroendocrine carcinoma)', // Left hilar node: small cell carcinoma. ≠ Non-small cell lung cancer, stage II.
  'SCLC', // Extensive-stage SCLC. ≠ NSCLC of the right upper lobe.
  'oat cell (?:lung )?(?:cancer|carcinoma)', // Oat cell carcinoma of the lung. ≠ No oat cell carcinoma.
  'inflammatory (?:breast (?:cancer|carcinoma)|carcinoma of the (?:\\w+ )?breast)', // Inflammatory breast cancer on the left. ≠ Mastitis, not inflammatory breast cancer.
  'anaplastic (?:thyroid (?:cancer|carcinoma)|carcinoma of the thyroid)', // Core biopsy: anaplastic thyroid carcinoma. ≠ Anaplastic lymphoma kinase (ALK) is negative.
  "burkitt(?:'s)?(?: lymphoma| leuka?emia)?", // Burkitt lymphoma of the jaw. ≠ His brother had Burkitt lymphoma.
]);
