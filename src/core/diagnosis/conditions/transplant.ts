/** The need for a new organ, or trouble with one. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'organ_failure',
  names:
    'gvhd|cgvhd|graft versus host|graft vs host|rechazo del injerto|enfermedad injerto contra huesped|chronic allograft nephropathy',
  loose: 'transplant|rejection',
  near: '(?:transplant|graft|acute|chronic|mediated|waiting(?: [a-z]+)?|list for) ¦|¦ (?:evaluation|candidate|list)',
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
