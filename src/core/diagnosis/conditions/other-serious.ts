/** Other serious illness for which a second look is usual. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'other_serious',
  names:
    "aplastic anemia|anemia aplasica|carotid stenosis|carotid artery stenosis|internal carotid artery stenosis|occlusion of the right internal carotid artery|occlusion of the left internal carotid artery|carotid artery occlusion|carotid occlusion|acquired immunodeficiency syndrome|acquired immune deficiency syndrome|critical limb ischemia|chronic pancreatitis|necrotizing pancreatitis|achalasia|short bowel syndrome|amyloidosis|pheochromocytoma|cushing's syndrome|primary hyperparathyroidism|anorexia nervosa|endometriosis stage iv|deep infiltrating endometriosis|keratoconus|intestinal failure|desmoid tumor|giant cell tumor of bone|barrett's esophagus with high grade dysplasia|mesenteric ischemia|renal artery stenosis|thoracic outlet syndrome|abdominal mass at the hepatic hilum|intraductal papillary mucinous neoplasm|estenosis carotidea|interstitial cystitis|brain death|tracheal stenosis|subglottic stenosis|rectovaginal fistula|enterocutaneous fistula",
  short: 'aids|ipmn',
  cues: 'hiv|immunodeficiency|opportunistic|cd4|haart|pancrea\\w+|cyst',
  unlike: 'hearing aids|first aids',
  codes: 'I65.2|B20|K86.0|K86.1|K22.0|E24|D35.0|I70.2|M86',
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
