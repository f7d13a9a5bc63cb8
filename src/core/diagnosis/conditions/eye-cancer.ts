/** Cancer in and around the eye. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names:
    'uveal melanoma|choroidal melanoma|ocular melanoma|intraocular melanoma|conjunctival melanoma|melanoma of the choroid',
  sites:
    'eye|ocular|uveal|choroid|choroidal|conjunctiva|conjunctival|orbit|orbital|lacrimal gland|iris|retina|ojo',
  codes: 'C69',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['uveal melanoma', 'Uveal melanoma of the right eye.', 'Choroidal nevus of the eye.'],
  ['conjunctival carcinoma', 'Conjunctival squamous carcinoma.', 'Pinguecula of the conjunctiva.'],
];
