/** In hospital now, and getting worse. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('stay', [
  'intensive care(?! (?:nurs\\w+|doctor|team|specialist|physician))', // She is in intensive care. ≠ She works as an intensive care nurse.
  'ICU(?! (?:nurse|nursing|rn|doctor|physician|staff|team))', // Moved to the ICU overnight. ≠ He is an ICU nurse.
  'rapid response(?: team)? (?:was )?(?:called|activated|seen|at bedside)', // Rapid response called at 3 am. ≠ Any family member may ask when rapid response was called.
  '(?:rapidly |clinically |acutely )?deteriorat(?:ing|ed)', // He is deteriorating. ≠ Call us if he is deteriorating.
  '(?:currently|remains?|still|is|are|as) (?:an )?inpatient', // She remains inpatient. ≠ Two to three days inpatient and a slower year.
  'admitted(?! (?:that|he|she|to (?:\\w+ing|a history|some|using|the operating)))', // He was admitted overnight with fever. ≠ She was admitted in 2015; she admitted to smoking.
  'you are (?:now |still )?(?:on the ward|in (?:the )?hospital)', // You are on the ward as this posts. ≠ If you are in the hospital, ask the nurse.
]);
