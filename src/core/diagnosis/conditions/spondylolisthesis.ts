/** A vertebra that slips or breaks. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'spine_joint',
  names:
    'spondylolisthesis|anterolisthesis|retrolisthesis|spondylolysis|pars defect|vertebral compression fracture|compression fracture of the spine|failed back syndrome|failed back surgery syndrome|pseudoarthrosis of the spine|espondilolistesis|burst fracture|odontoid fracture',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['spondylolisthesis', 'Grade 2 spondylolisthesis at L5-S1.', 'No spondylolisthesis.'],
  ['pars defect', 'Bilateral pars defect in a gymnast.', 'No pars defect.'],
  ['vertebral fracture', 'Vertebral compression fracture of L1.', 'No vertebral compression fracture.'],
  ['failed back surgery', 'Failed back surgery syndrome.', 'Father had a burst fracture.'],
];
