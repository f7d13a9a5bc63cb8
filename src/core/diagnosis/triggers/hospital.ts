/** In hospital now, and getting worse. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('stay', [
  'intensive care(?! nurs)', // She is in intensive care. ≠ She works as an intensive care nurse.
  'icu(?! nurs)', // Moved to the ICU overnight. ≠ He is an ICU nurse.
  'rapid response (?:team )?called', // Rapid response called at 3 am. ≠ Any family member may ask when rapid response called.
  'deteriorat(?:ing|ed)', // He is deteriorating. ≠ Call us if he is deteriorating.
  '(?:currently|remains|still) inpatient', // She remains inpatient. ≠ Two to three days inpatient and a slower year.
  'admitted(?! (?:that|s?he|to (?:\\w+ing|the operating)))', // He was admitted overnight with fever. ≠ She was admitted in 2015; she admitted to smoking.
  'you are (?:on the ward|in (?:the )?hospital)', // You are on the ward as this posts. ≠ If you are in the hospital, ask the nurse.
]);
