/** Tumours in the head that are not cancer. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    "meningioma|craniopharyngioma|choroid plexus papilloma|pituitary adenoma|pituitary macroadenoma|pituitary microadenoma|prolactinoma|schwannoma|acoustic neuroma|hemangioblastoma|central neurocytoma|glomus jugulare|cushing's disease|epidermoid cyst of the brain|benign brain tumor|pituitary tumor|meningiomatosis|colloid cyst|pineal cyst|rathke's cleft cyst|acromegaly",
  unlike: 'malignant schwannoma|malignant meningioma',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['meningioma', 'Left frontal meningioma of 3 cm.', 'No meningioma.'],
  ['vestibular schwannoma', 'Right vestibular schwannoma.', 'MRI negative for acoustic neuroma.'],
  ['pituitary adenoma', 'Pituitary macroadenoma pressing on the chiasm.', 'No pituitary adenoma.'],
  ['craniopharyngioma', 'Craniopharyngioma, cystic.', 'Craniopharyngioma was ruled out.'],
  ['colloid cyst', 'Colloid cyst of the third ventricle.', 'No colloid cyst.'],
  ['hemangioblastoma', 'Cerebellar hemangioblastoma.', 'Sister has a hemangioblastoma.'],
  ['acromegaly', 'Acromegaly from a pituitary tumor.', 'Acromegaly was excluded and no prolactinoma.'],
];
