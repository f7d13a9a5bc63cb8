/** Other serious illness for which a second look is usual. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'other_serious',
  names:
    "anemia aplasica|critical limb ischemia|mesenteric ischemia|aplastic anemia|achalasia|barrett's esophagus with high grade dysplasia|pheochromocytoma|anorexia nervosa|short bowel syndrome|cushing's syndrome|thoracic outlet syndrome|giant cell tumor of bone|intestinal failure|intraductal papillary mucinous neoplasm|primary hyperparathyroidism|desmoid tumor|amyloidosis|infiltrating endometriosis|subglottic stenosis|tracheal stenosis|renal artery stenosis|chronic pancreatitis|necrotizing pancreatitis|interstitial cystitis|keratoconus|endometriosis stage iv",
  loose: 'carotid|carotidea',
  near: '(?:estenosis|occlusion of the (?:left|right) internal) ¦|¦ (?:artery )?(?:stenosis|occlusion)',
  short: 'aids|ipmn',
  cues: 'hiv|immunodeficiency|opportunistic|cd4|haart|pancrea\\w+|cyst',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['carotid stenosis', 'Carotid stenosis of 90% on the right.', 'No carotid stenosis.'],
  ['aplastic anemia', 'Severe aplastic anemia.', 'Marrow negative for aplastic anemia.'],
  ['AIDS', 'AIDS complicated by opportunistic infections.', 'She wears hearing aids.'],
  ['critical limb ischemia', 'Critical limb ischemia of the left foot.', 'No critical limb ischemia.'],
  ['chronic pancreatitis', 'Chronic pancreatitis with stones.', 'No chronic pancreatitis.'],
  ['achalasia', 'Achalasia, for myotomy.', 'Achalasia was ruled out.'],
  ['pheochromocytoma', 'Pheochromocytoma of the adrenal.', 'Metanephrines normal, no pheochromocytoma.'],
  ['Cushing syndrome', "Cushing's syndrome from the adrenal.", "No Cushing's syndrome."],
  ['amyloidosis', 'Systemic amyloidosis.', 'Fat pad negative for amyloidosis.'],
  [
    'high-grade dysplasia',
    "Barrett's esophagus with high-grade dysplasia.",
    "Barrett's esophagus, negative for high-grade dysplasia.",
  ],
  [
    'pancreatic cyst',
    'Intraductal papillary mucinous neoplasm of the main duct.',
    'No intraductal papillary mucinous neoplasm.',
  ],
  ['mesenteric ischemia', 'Chronic mesenteric ischemia.', 'No mesenteric ischemia.'],
  ['desmoid tumor', 'Desmoid tumor of the abdominal wall.', 'Father had a desmoid tumor.'],
];
