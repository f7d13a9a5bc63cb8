/** Nerves of the spine under pressure. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  'cauda equina (?:syndrome|compression)', // MRI shows cauda equina compression. ≠ The conus and cauda equina are normal; no cauda equina syndrome.
  'saddle ana?esthesia', // He has saddle anesthesia. ≠ He denies saddle anesthesia.
  'foot drop', // She has a new foot drop. ≠ Return to clinic if foot drop occurs.
  '(?:spinal )?cord compression', // Metastatic spinal cord compression at T7. ≠ No cord compression.
  'mscc', // Seen by the MSCC coordinator for MSCC at T7. ≠ No MSCC.
  'epidural (?:disease|extension|compression|metasta\\w+)', // Epidural extension at L2. ≠ There is no epidural disease.
  'leptomeningeal (?:disease|spread|metasta\\w+)', // Leptomeningeal spread along the cord. ≠ No leptomeningeal disease.
  'compresion medular', // Hay compresión medular en T7. ≠ Sin compresión medular.
]);
