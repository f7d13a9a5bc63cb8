/** Joints for which an operation may be advised. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'spine_joint',
  names:
    'osteoarthritis of the knee|osteoarthritis of the hip|osteoarthritis of the left knee|osteoarthritis of the right knee|osteoarthritis of the left hip|osteoarthritis of the right hip|knee osteoarthritis|hip osteoarthritis|degenerative arthritis|end stage arthritis|end stage osteoarthritis|severe osteoarthritis|advanced osteoarthritis|knee arthritis|hip arthritis|avascular necrosis|osteonecrosis|rotator cuff tear|torn rotator cuff|full thickness rotator cuff tear|anterior cruciate ligament tear|acl tear|torn acl|meniscal tear|meniscus tear|torn meniscus|torn medial meniscus|labral tear|hip dysplasia|developmental dysplasia of the hip|legg calve perthes|slipped capital femoral epiphysis|femoroacetabular impingement|degenerative joint disease of the knee|degenerative joint disease of the hip|tricompartmental osteoarthritis|charcot foot|prosthetic joint infection|loosening of the prosthesis|bone on bone|artrosis de rodilla|artrosis de cadera|necrosis avascular|glenohumeral arthritis',
  unlike: 'mild degenerative arthritis',
  codes: 'M16|M17|M87|M75.1|S83|M00',
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
