/** Melanoma of the skin and elsewhere. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'lentigo maligna',
  unlike: 'juvenile melanoma',
  heads: 'melanoma|melanomata',
  codes: 'C43|D03',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['melanoma', 'Malignant melanoma, Breslow thickness 1.2 mm.', 'Dysplastic nevus, no melanoma.'],
  ['lentigo maligna', 'Lentigo maligna of the cheek.', 'The risk of melanoma rises with sunburn.'],
];
