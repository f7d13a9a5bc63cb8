/** Chronic leukaemia. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'cancer',
  short: 'cll|cml|sll',
  kinds:
    'chronic|hairy cell|chronic lymphocytic|chronic myeloid|chronic myelogenous|chronic lymphoid|large granular lymphocytic',
  codes: 'C91.1|C92.1|C91.4|C93.1|C95.1',
  codes9: '204.1|205.1|202.4|208.1',
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
