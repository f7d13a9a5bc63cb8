/** A growth that presses on the windpipe or on the great vein. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  'superior vena cava (?:syndrome|obstruction|compression|occlusion)', // CT: superior vena cava obstruction by the mass. ≠ No superior vena cava syndrome.
  'svc (?:syndrome|obstruction|compression|occlusion)', // The mass causes SVC obstruction. ≠ Call us if signs of SVC syndrome appear.
  'airway (?:compromise|obstruction|narrowing)', // There is airway narrowing at the level of the mass. ≠ Without airway compromise.
  '(?:biphasic |inspiratory )?stridor', // Stridor is heard at rest. ≠ Lungs clear, no stridor.
  'tracheal (?:compression|deviation|narrowing)', // Tracheal compression by the thyroid mass. ≠ No tracheal deviation.
]);
