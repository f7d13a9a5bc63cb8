/** Cancers of childhood. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: "wilms' tumor|wilms tumor|rhabdoid tumor",
  short: 'atrt',
  heads: 'pleuropulmonary blastoma|ganglioneuroblastoma',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['neuroblastoma', 'Neuroblastoma of the right adrenal gland, stage 2.', 'Ganglioneuroma of the adrenal.'],
  [
    'Wilms tumor',
    "Wilms' tumor of the left kidney.",
    'Ultrasound screening for Wilms tumor every three months.',
  ],
  ['medulloblastoma', 'Medulloblastoma of the posterior fossa.', 'Hepatoblastoma was ruled out.'],
  ['retinoblastoma', 'Retinoblastoma of the left eye.', 'Her cousin had retinoblastoma.'],
];
