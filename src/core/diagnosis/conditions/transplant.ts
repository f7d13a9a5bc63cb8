/** The need for a new organ, or trouble with one. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'organ_failure',
  names:
    'transplant evaluation|transplant candidate|transplant rejection|graft rejection|allograft rejection|gvhd|cgvhd|graft versus host|graft vs host|awaiting transplant|awaiting liver transplant|awaiting kidney transplant|transplant list|acute rejection|chronic rejection|antibody mediated rejection|rechazo del injerto|enfermedad injerto contra huesped|chronic allograft nephropathy|waiting list for transplant',
  unlike: 'not a transplant candidate',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'transplant evaluation',
    'Referred for liver transplant evaluation.',
    'His brother is on the transplant list.',
  ],
  ['graft-versus-host disease', 'Graft versus host disease of the skin.', 'No graft versus host disease.'],
  ['rejection', 'Antibody-mediated rejection of the kidney.', 'Biopsy negative for acute rejection.'],
  ['chronic rejection', 'Chronic rejection of the lung graft.', 'No chronic rejection.'],
];
