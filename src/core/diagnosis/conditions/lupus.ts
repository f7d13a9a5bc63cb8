/** Lupus. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'autoimmune',
  names: 'lupus|antiphospholipid syndrome|antiphospholipid antibody syndrome|connective tissue disease',
  short: 'sle|mctd',
  cues: 'lupus|ana|plaquenil|hydroxychloroquine|rheumat\\w+|nephritis|connective',
  unlike: 'lupus anticoagulant|lupus vulgaris|lupus pernio',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['systemic lupus', 'Systemic lupus erythematosus with nephritis.', 'Lupus anticoagulant was not detected.'],
  ['lupus nephritis', 'Class IV lupus nephritis.', 'No lupus nephritis.'],
  ['discoid lupus', 'Discoid lupus of the scalp.', 'Discoid lupus was ruled out.'],
  [
    'antiphospholipid syndrome',
    'Antiphospholipid syndrome with clots.',
    'Negative for antiphospholipid syndrome.',
  ],
  ['mixed connective tissue disease', 'Mixed connective tissue disease.', 'Her mother has lupus.'],
];
