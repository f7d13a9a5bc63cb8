/** Pressure in the head, and seizures. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  'midline (?:shift|is (?:pushed|shifted))', // There is 6 mm of midline shift. ≠ No midline shift.
  '(?:uncal|brain) herniation', // Early uncal herniation. ≠ Lumbar disc herniation; no brain herniation.
  'mass effect', // Marked mass effect on the ventricle. ≠ No mass effect.
  '(?:raised|increased) intracranial pressure', // Raised intracranial pressure with swollen discs. ≠ No signs of raised intracranial pressure.
  'intra(?:cranial|cerebral) ha?emorrhage', // Acute intracranial hemorrhage. ≠ No acute intracranial hemorrhage.
  'subarachnoid ha?emorrhage', // Subarachnoid hemorrhage along the left side. ≠ Her aunt died of a subarachnoid hemorrhage.
  'subdural ha?ematoma', // Acute subdural hematoma. ≠ History of subdural hematoma.
  '(?:obstructive|acute) hydrocephalus', // Obstructive hydrocephalus. ≠ No obstructive hydrocephalus.
  'status epilepticus', // Brought in with status epilepticus. ≠ History of status epilepticus as a child.
  '(?:new|first|recurrent|breakthrough) seizures?', // Indication: first seizure. ≠ A new seizure: emergency room.
]);
