/** The families of illness that guidance and records speak of: the condition ids, by category. */
import type { Category } from '../assessment.ts';

/** Condition ids by category, in the order of `diagnosis/conditions`. */
export const families = {
  cancer: [
    'breast-cancer',
    'breast-in-situ',
    'lung-cancer',
    'colorectal-cancer',
    'prostate-cancer',
    'melanoma',
    'skin-cancer',
    'kidney-cancer',
    'bladder-cancer',
    'ovarian-cancer',
    'uterine-cancer',
    'cervical-cancer',
    'thyroid-cancer',
    'pancreatic-cancer',
    'liver-cancer',
    'bile-duct-cancer',
    'stomach-cancer',
    'esophageal-cancer',
    'head-neck-cancer',
    'brain-tumor',
    'sarcoma',
    'testicular-cancer',
    'neuroendocrine-tumor',
    'mesothelioma',
    'childhood-cancer',
    'acute-leukemia',
    'chronic-leukemia',
    'lymphoma',
    'myeloma',
    'myeloid-neoplasm',
    'adrenal-cancer',
    'eye-cancer',
    'metastatic-cancer',
    'other-cancer',
  ],
  heart: [
    'coronary-disease',
    'valve-disease',
    'heart-failure',
    'aortic-disease',
    'arrhythmia',
    'congenital-heart',
  ],
  neuro: [
    'stroke',
    'multiple-sclerosis',
    'als',
    'parkinson',
    'dementia',
    'brain-aneurysm',
    'benign-brain-tumor',
    'epilepsy',
    'hydrocephalus',
    'neuropathy',
    'other-neuro',
  ],
  spine_joint: ['disc-herniation', 'spinal-stenosis', 'spondylolisthesis', 'scoliosis', 'joint-disease'],
  autoimmune: [
    'lupus',
    'rheumatoid-arthritis',
    'inflammatory-bowel',
    'scleroderma',
    'vasculitis',
    'other-autoimmune',
  ],
  organ_failure: [
    'kidney-failure',
    'cirrhosis',
    'copd',
    'pulmonary-fibrosis',
    'pulmonary-hypertension',
    'transplant',
  ],
  rare_genetic: ['genetic-condition', 'neuromuscular', 'blood-disorder', 'metabolic-disease'],
  prenatal: ['fetal-anomaly'],
  other_serious: ['other-serious'],
} as const satisfies Record<Category, readonly string[]>;

/** Cancers of the blood: nothing to cut out, no grade, a team of their own. */
export const bloodCancers: readonly string[] = [
  'acute-leukemia',
  'chronic-leukemia',
  'lymphoma',
  'myeloma',
  'myeloid-neoplasm',
];

/** Cancers in place or in the skin: seldom a threat to life. */
export const mildCancers: readonly string[] = ['breast-in-situ', 'skin-cancer'];

/** Families whose patient is a child, born or not. */
export const ofChildren: readonly string[] = ['childhood-cancer', 'fetal-anomaly'];

const categoryById = new Map<string, Category>(
  Object.entries(families).flatMap(([category, ids]) => ids.map((id) => [id, category as Category])),
);

/** Every family id, in order. */
export const familyIds: readonly string[] = [...categoryById.keys()];

/** Every family but the cancers: no tissue slides, no tumor board, no stage. */
export const notCancer: readonly string[] = familyIds.filter((id) => categoryById.get(id) !== 'cancer');

/** The category of a family; an id nobody knows is taken as `other_serious`. */
export function categoryOf(family: string): Category {
  return categoryById.get(family) ?? 'other_serious';
}
