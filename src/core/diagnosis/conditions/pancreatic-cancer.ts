/** Cancer of the pancreas and ampulla. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  short: 'pdac',
  sites:
    'pancreatica|ampulla|pancreatic|uncinate|pancreatico|ampulla of vater|pancreas|head of the pancreas|ampullary|periampullary|panc',
  kinds: 'pancreatic ductal',
  codes: 'C25|C24.1',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'pancreatic cancer',
    'Pancreatic ductal adenocarcinoma of the head.',
    'Chronic pancreatitis, no pancreatic cancer.',
  ],
  [
    'ampullary cancer',
    'Ampullary adenocarcinoma.',
    'Side branch IPMN of the pancreas without high-grade dysplasia.',
  ],
];
