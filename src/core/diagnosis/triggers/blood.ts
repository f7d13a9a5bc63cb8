/** Illnesses of the blood that move fast. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  '[1-9]\\d+ ?% blasts', // The marrow holds 64% blasts. ≠ The marrow holds 2% blasts.
  'blasts?:?[ \\t](?:\\w+ )?[1-9]\\d+(?:\\.\\d)? ?%', // Blasts are 64 % of cells. ≠ Blasts 1 %.
  '(?:circulating|increased) blasts', // Circulating blasts are seen. ≠ No circulating blasts.
  'leukostasis', // Leukostasis with a count of 210. ≠ No leukostasis.
]);
