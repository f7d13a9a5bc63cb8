/** Joints for which an operation may be advised. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'spine_joint',
  names:
    'acl tear|anterior cruciate ligament tear|avascular necrosis|bone on bone|charcot foot|developmental dysplasia of the hip|femoroacetabular impingement|hip dysplasia|labral tear|legg calve perthes|loosening of the prosthesis|meniscal tear|meniscus tear|necrosis avascular|osteonecrosis|prosthetic joint infection|rotator cuff tear|slipped capital femoral epiphysis|torn acl|torn medial meniscus|torn meniscus|torn rotator cuff|hip arthritis|knee arthritis|glenohumeral arthritis|end stage arthritis|degenerative arthritis',
  short: 'avn',
  cues: 'hip|femoral|collapse|knee|shoulder',
  loose: 'osteoarthritis|degenerative joint disease|oa|djd|artrosis',
  near: '(?:knee|hip|rodilla|cadera|end stage|severe|advanced|tricompartmental|glenohumeral|degenerative)\\b[^.;\\n]{0,22}¦|¦[^.;\\n]{0,24}\\b(?:knee|hip|tk[ar]|tha|thr|rodilla|cadera)\\b',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'knee osteoarthritis',
    'Degenerative arthritis of the left knee, for replacement.',
    'No osteoarthritis of the knee.',
  ],
  ['hip osteoarthritis', 'End-stage osteoarthritis of the hip.', 'Mother had hip arthritis.'],
  ['avascular necrosis', 'Avascular necrosis of the femoral head.', 'MRI negative for avascular necrosis.'],
  ['rotator cuff tear', 'Full-thickness rotator cuff tear.', 'No rotator cuff tear.'],
  ['ACL tear', 'Complete ACL tear.', 'No ACL tear.'],
  ['meniscal tear', 'Bucket-handle meniscal tear.', 'No meniscal tear is seen.'],
  ['hip dysplasia', 'Developmental dysplasia of the hip.', 'Screened for hip dysplasia as a baby.'],
  ['labral tear', 'Labral tear with impingement.', 'Negative for labral tear.'],
];
