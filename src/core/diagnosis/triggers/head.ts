/** Pressure in the head, and seizures. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  'midline (?:shift|(?:is |has )?(?:been )?(?:shifted|pushed|displaced))', // There is 6 mm of midline shift. ≠ No midline shift.
  '(?:uncal |brain |tonsillar |subfalcine |transtentorial )herniation(?: syndrome)?', // Early uncal herniation. ≠ Lumbar disc herniation; no brain herniation.
  'mass effect', // Marked mass effect on the ventricle. ≠ No mass effect.
  '(?:raised|increased|elevated|high) intracranial pressure', // Raised intracranial pressure with swollen discs. ≠ No signs of raised intracranial pressure.
  'intra(?:cranial|cerebral) (?:ha?emorrhage|bleed(?:ing)?|hematoma)', // Acute intracranial hemorrhage. ≠ No acute intracranial hemorrhage.
  'subarachnoid ha?emorrhage', // Subarachnoid hemorrhage along the left side. ≠ Her aunt died of a subarachnoid hemorrhage.
  'subdural ha?ematoma', // Acute subdural hematoma. ≠ History of subdural hematoma.
  '(?:obstructive|acute|worsening) hydrocephalus', // Obstructive hydrocephalus. ≠ No obstructive hydrocephalus.
  'brain met(?:s|asta[st][ei]s)', // New brain metastases. ≠ No brain metastases.
  'status epilepticus', // Brought in with status epilepticus. ≠ History of status epilepticus as a child.
  '(?:new|first|recurrent|ongoing|repeated|breakthrough)(?: onset)? seizures?', // Indication: first seizure. ≠ A new seizure: emergency room.
]);
