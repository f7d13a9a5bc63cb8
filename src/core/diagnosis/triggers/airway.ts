/** A growth that presses on the windpipe or on the great vein. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  '(?:superior vena cava|svc) (?:syndrome|obstruction|compression)', // CT: superior vena cava obstruction by the mass. ≠ Call us if signs of SVC syndrome appear.
  'airway (?:compromise|obstruction|narrowing)', // There is airway narrowing at the level of the mass. ≠ Without airway compromise.
  'stridor', // Stridor is heard at rest. ≠ Lungs clear, no stridor.
]);
