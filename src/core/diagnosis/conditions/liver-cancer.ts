/** Cancer that began in the liver. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'hepatoma|hepatocarcinoma',
  short: 'hcc',
  cues: 'liver|hepatic|cirrhosis|tace|li rads|lirads|afp',
  unlike:
    'hcc code|(hcc)|hcc risk|hcc surveillance|surveillance for hcc|liver cancer surveillance|hepatocellular carcinoma surveillance|hcc category',
  sites: 'liver|hepatic|higado|hepatico',
  kinds: 'hepatocellular|fibrolamellar|hepatocelular',
  codes: 'C22.0|C22.2|C22.7|C22.8',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['hepatocellular carcinoma', 'Hepatocellular carcinoma, LI-RADS 5.', 'Diabetes with complications (HCC).'],
  ['hepatoma', 'Hepatoma of the right lobe.', 'Ultrasound every six months to screen for liver cancer.'],
];
