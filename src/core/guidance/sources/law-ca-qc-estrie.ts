import type { Source } from '../advice.ts';

export default {
  organisation: 'CIUSSS de l’Estrie – CHUS',
  title: 'Medical record and archives',
  url: 'https://www.santeestrie.qc.ca/en/care-services/services-specialises/hospital-stay/medical-records-and-archives',
  date: 'undated',
} satisfies Source;
