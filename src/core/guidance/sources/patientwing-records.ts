import type { Source } from '../advice.ts';

export default {
  organisation: 'PatientWing',
  title: 'Accessing Your Medical Records',
  url: 'https://patientwing.com',
  readAt: 'https://dev.patientwing.com/additional-pages/medical-records',
  date: 'undated',
} satisfies Source;
