import type { Source } from '../advice.ts';

export default {
  organisation: 'Royal National Orthopaedic Hospital',
  title: 'Metastatic spinal cord compression: patient information',
  url: 'https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information',
  date: 'undated',
} satisfies Source;
