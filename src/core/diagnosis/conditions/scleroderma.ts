/** Scleroderma and inflammatory muscle disease. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'autoimmune',
  names:
    "scleroderma|systemic sclerosis|crest syndrome|dermatomyositis|polymyositis|inclusion body myositis|antisynthetase syndrome|necrotizing myopathy|morphea|esclerodermia|sjogren's",
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['scleroderma', 'Diffuse scleroderma with lung disease.', 'No signs of scleroderma.'],
  ['CREST syndrome', 'CREST syndrome.', 'CREST syndrome was ruled out.'],
  ['dermatomyositis', 'Dermatomyositis with weakness.', 'No dermatomyositis.'],
  ['polymyositis', 'Polymyositis on biopsy.', 'Negative for polymyositis.'],
  ['inclusion body myositis', 'Inclusion body myositis.', 'Uncle with inclusion body myositis.'],
  ['Sjögren syndrome', "Primary Sjögren's syndrome.", "No Sjogren's syndrome."],
];
