/** Heart attack and stroke. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  'chest (?:pain|pressure)(?! clinic)', // She has chest pain at rest. ≠ Chest pain at rest: call 911.
  'n?stemi', // ECG: inferior STEMI. ≠ STEMI in 2015, stented.
  'acute (?:myocardial )?infarct(?:ion)?', // Acute infarct in the left MCA territory. ≠ No acute infarct.
  'unstable angina', // Unstable angina with rest pain. ≠ Stable angina, never unstable angina.
  'acute (?:ischa?emic )?stroke', // Acute ischemic stroke. ≠ With surgery there is a risk of acute stroke.
  'elevated troponin|troponins?:? (?:\\w+ )?(?:elevated|rising|positive)', // Troponin was elevated. ≠ Return to the ER if your troponin is elevated.
  'cardiac arrest', // Cardiac arrest this morning. ≠ Father died of cardiac arrest.
  'tamponade', // Pericardial tamponade. ≠ No cardiac tamponade.
]);
