/** Too much fluid in the brain, and malformed hindbrain or cord. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    'aqueductal stenosis|chiari|dandy walker|hidrocefalia|hydrocephalus|idiopathic intracranial hypertension|myelomeningocele|pseudotumor cerebri|spina bifida|syringomyelia|syrinx|tethered cord',
  short: 'nph|iih',
  cues: 'hydrocephalus|shunt|gait|papilledema|pressure|intracranial',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['normal pressure hydrocephalus', 'Normal-pressure hydrocephalus with gait trouble.', 'No hydrocephalus.'],
  ['Chiari malformation', 'Chiari I malformation with headache.', 'No Chiari malformation.'],
  ['syringomyelia', 'Cervical syringomyelia.', 'MRI negative for syringomyelia.'],
  [
    'intracranial hypertension',
    'Idiopathic intracranial hypertension with papilledema.',
    'Pseudotumor cerebri was ruled out.',
  ],
  ['tethered cord', 'Tethered cord in a child.', 'No tethered cord.'],
  ['spina bifida', 'Spina bifida with a shunt.', 'Folic acid to prevent spina bifida.'],
];
