/** Nerves of the spine under pressure. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  'cauda equina (?:syndrome|compression|impingement)', // MRI shows cauda equina compression. ≠ The conus and cauda equina are normal; nothing points to cauda equina syndrome.
  'compression of the cauda equina', // Severe compression of the cauda equina. ≠ No compression of the cauda equina.
  'saddle an(?:a?esthesia|umbness)', // He has saddle anesthesia. ≠ He denies saddle anesthesia.
  '(?:new |left |right |bilateral )?foot drop', // She has a new foot drop. ≠ Return to clinic if foot drop occurs.
  '(?:metastatic )?(?:spinal )?cord compression', // Metastatic spinal cord compression at T7. ≠ No cord compression.
  'MSCC', // Seen by the MSCC coordinator for MSCC at T7. ≠ No MSCC.
  'epidural (?:disease|extension|compression|metasta\\w+)', // Epidural extension at L2. ≠ There is no epidural disease.
  'leptomeningeal (?:disease|spread|metasta\\w+|carcinomatosis|enhancement)', // Leptomeningeal spread along the cord. ≠ No leptomeningeal enhancement.
  'compresion medular', // Hay compresión medular en T7. ≠ Sin compresión medular.
]);
