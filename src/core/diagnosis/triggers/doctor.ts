/** A doctor's word to come, or to be quick. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('order', [
  '(?<!\\bi )stat', // I ordered a STAT MRI of the spine. ≠ Tumor with a STAT3 mutation; i-STAT glucose 95.
  'asap', // Please call my office ASAP. ≠ If you have a fever, call us ASAP.
  '(?<!\\b(?:non|not|less|for|any) )urgent(?:ly)?(?! (?:care|messages?|matters?|questions?|concerns?|needs?|requests?|medical|issues?|symptoms?|problems?|help))', // Urgent referral to the lymphoma clinic. ≠ Do not use messages for urgent needs; see Urgent Care near you.
  'urgente', // Cita urgente con oncología. ≠ Si es urgente, llame a la clínica.
  '(?:call|dial|phone|go to|(?:acuda|vaya) a|come (?:in|over|back|to)|report to|be (?:seen|treated))(?: [\\w&]+){0,4}? (?:today|tonight|now|hoy|ahora|right away|immediately|at once|as soon as possible)', // Please come in today. ≠ If this is an emergency, hang up and call 911 now.
  '(?:start\\w*|treat\\w*|surgery|admi\\w+|consult\\w*|transfer)(?: \\w+){0,2} (?:tonight|right away|immediately|at once|as soon as possible)', // We should start treatment right away. ≠ Most patients do not need to start treatment right away.
  'immediate (?:evaluation|treatment|admission|surgery)', // Immediate admission is advised. ≠ No immediate surgery is needed.
  "(?:we|it|this|that) (?:cannot|can't) wait", // This cannot wait until your next visit. ≠ Call if you feel that it cannot wait.
  'admit (?:\\w+ )?(?:today|to|for)', // Plan: admit to oncology for treatment. ≠ Elective: admit for planned surgery next month.
  'critical(?:,? called| (?:result|value|finding))', // There is a critical finding in this report. ≠ No critical result; if critical, results are called to the clinic.
]);
