/** Illnesses of the blood that move fast. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  '(?:[1-9]\\d|100) ?% (?:\\w+ )?blasts', // The marrow holds 64% blasts. ≠ The marrow holds 2% blasts.
  'blasts?:?[ \\t](?:of |are |is |at |comprise |count:? )?(?:[1-9]\\d|100)(?:\\.\\d)? ?%', // Blasts 64 % of cells. ≠ Blasts 1 %.
  '(?:circulating|peripheral|increased|excess|numerous) (?:blood )?blasts', // Circulating blasts are seen. ≠ No circulating blasts.
  'acute promyelocytic leuka?emia', // Findings of acute promyelocytic leukemia. ≠ Her brother had acute promyelocytic leukemia.
  'APL', // Findings are those of APL. ≠ The aPL antibodies were positive.
  'leukostasis', // Leukostasis with a count of 210. ≠ No leukostasis.
]);
