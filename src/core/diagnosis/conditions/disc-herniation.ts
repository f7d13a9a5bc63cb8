/** Slipped or worn discs that press on nerves. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'spine_joint',
  names:
    'sciatica from disc|discogenic disease|hernia discal|discogenic pain|hernia de disco|herniated nucleuses pulposus|herniated nucleus pulposus|cervical radiculopathy|lumbar radiculopathy',
  loose: 'disc|disk',
  near: '(?:slipped|ruptured|herniated|herniated intervertebral) ¦|¦ (?:protrusion|extrusion|herniation|sequestration|disruption)|(?:degenerative|cervical|lumbar) ¦ disease',
  short: 'hnp|ddd',
  cues: 'disc|disk|lumbar|cervical|l4|l5|c5|c6|radiculopathy|spine|pulposus',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['disc herniation', 'L3-4 disc herniation with leg pain.', 'No disc herniation.'],
  ['herniated nucleus pulposus', 'Herniated nucleus pulposus at C5-6.', 'No herniated nucleus pulposus.'],
  ['disc extrusion', 'Disc extrusion at L5-S1.', 'MRI negative for disc extrusion.'],
  ['lumbar radiculopathy', 'Lumbar radiculopathy from L4-5.', 'No lumbar radiculopathy.'],
  [
    'degenerative disc disease',
    'Severe degenerative disc disease, fusion is advised.',
    'Brother had a ruptured disc.',
  ],
];
