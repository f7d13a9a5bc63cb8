/** Chronic leukaemia. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  short: 'cll|cml|sll|hcl',
  kinds: 'chronic|hairy cell|large granular lymphocytic',
  codes: 'C91.1|C92.1|C91.4|C93.1|C95.1',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'chronic lymphocytic leukemia',
    'Chronic lymphocytic leukemia, Rai stage 0.',
    'Monoclonal B-cell lymphocytosis.',
  ],
  [
    'chronic myeloid leukemia',
    'CML, chronic myelogenous leukemia on imatinib.',
    'No chronic lymphocytic leukemia.',
  ],
  ['hairy cell leukemia', 'Hairy cell leukemia.', 'Leukemoid reaction.'],
];
