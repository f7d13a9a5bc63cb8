/** Acute leukaemia. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'chloroma|myeloid sarcoma|granulocytic sarcoma|leucemia aguda',
  short: 'aml|all|apl',
  kinds: 'lymphoblastic|promyelocytic|myeloid|acute|myelogenous',
  codes: 'C91.0|C92.0|C93.0|C94.0|C95.0|C92.4|C92.5|C92.6',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'acute myeloid leukemia',
    'Acute myeloid leukemia with NPM1 mutation.',
    'His brother had acute myeloid leukemia.',
  ],
  [
    'acute lymphoblastic leukemia',
    'Newly diagnosed precursor-B acute lymphoblastic leukemia.',
    'No evidence of acute leukemia.',
  ],
  ['acute promyelocytic leukaemia', 'Acute promyelocytic leukaemia on ATRA.', 'Reactive lymphocytosis.'],
];
