import type { Source } from '../advice.ts';

export default {
  organisation: 'National Comprehensive Cancer Network',
  title: 'Guidelines for Patients: Caring for Adolescents and Young Adults, page 22',
  url: 'http://www.nccn.org/patients/guidelines/aya/files/assets/basic-html/page22.html',
  date: '2013',
} satisfies Source;
