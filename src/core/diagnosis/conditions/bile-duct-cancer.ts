/** Cancer of the bile ducts and gallbladder. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'klatskin tumor',
  heads: 'cholangio|cholangioca',
  short: 'cca|icca',
  sites: 'bile duct|bile ducts|biliary|common bile duct|gallbladder|vesicula biliar|vias biliares',
  codes: 'C22.1|C23|C24',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'cholangiocarcinoma',
    'Hilar cholangiocarcinoma.',
    'Primary sclerosing cholangitis without cholangiocarcinoma.',
  ],
  ['gallbladder cancer', 'Adenocarcinoma of the gallbladder.', 'Gallbladder polyp, benign.'],
];
