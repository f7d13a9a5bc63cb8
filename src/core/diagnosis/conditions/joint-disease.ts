/** Joints for which an operation may be advised. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'spine_joint',
  names:
    'acl tear|advanced osteoarthritis|anterior cruciate ligament tear|artrosis de cadera|artrosis de rodilla|avascular necrosis|bone on bone|charcot foot|degenerative arthritis|degenerative joint disease of the hip|degenerative joint disease of the knee|developmental dysplasia of the hip|end stage arthritis|end stage osteoarthritis|femoroacetabular impingement|full thickness rotator cuff tear|glenohumeral arthritis|hip arthritis|hip dysplasia|hip osteoarthritis|knee arthritis|knee osteoarthritis|labral tear|legg calve perthes|loosening of the prosthesis|meniscal tear|meniscus tear|necrosis avascular|osteoarthritis of the hip|osteoarthritis of the knee|osteoarthritis of the left hip|osteoarthritis of the left knee|osteoarthritis of the right hip|osteoarthritis of the right knee|osteonecrosis|prosthetic joint infection|rotator cuff tear|severe osteoarthritis|slipped capital femoral epiphysis|torn acl|torn medial meniscus|torn meniscus|torn rotator cuff|tricompartmental osteoarthritis',
  unlike: 'mild degenerative arthritis',
  codes: 'M00|M16|M17|M75.1|M87|S83',
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
