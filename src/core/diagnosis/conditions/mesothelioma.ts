/** Mesothelioma. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  sites: 'pleura|pleural',
  short: 'mpm',
  cues: 'pleura\\w*|asbest\\w*|epithelioid',
  heads: 'mesothelioma|mesotelioma',
  codes: 'C45',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['mesothelioma', 'Malignant mesothelioma of the pleura.', 'Father died of mesothelioma.'],
  ['peritoneal mesothelioma', 'Peritoneal mesothelioma, epithelioid type.', 'Reactive mesothelial cells.'],
];
