/** A narrowed spinal canal. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'spine_joint',
  names:
    'neurogenic claudication|cervical spondylosis|lumbar spondylosis|cervical spondylotic myelopathy|cervical myelopathy|facet arthropathy with stenosis|ossification of the posterior longitudinal ligament',
  loose: 'stenosis|estenosis',
  near: '(?:spinal|lumbar|cervical|thoracic|canal|foraminal|\\b[lc]\\d(?: \\d)?)[^.;\\n]{0,12}¦|¦[^.;\\n]{0,16}\\b(?:[lc]\\d|espinal|lumbar|cervical|spine)\\b',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['spinal stenosis', 'Severe lumbar spinal stenosis at L4-5.', 'No spinal stenosis.'],
  ['cervical myelopathy', 'Cervical spondylotic myelopathy.', 'No cervical myelopathy.'],
  ['neurogenic claudication', 'Neurogenic claudication from stenosis.', 'Negative for canal stenosis.'],
  ['foraminal stenosis', 'Severe foraminal stenosis at C6-7.', 'Mild foraminal stenosis at one level.'],
  ['cervical spondylosis', 'Cervical spondylosis with cord flattening.', 'No cervical spondylosis.'],
];
