import type { Source } from '../advice.ts';

export default {
  organisation: 'Patient Resource',
  title: 'Seeking a Second Opinion',
  url: 'https://patientresource.com/Seeking_a_Second_Opinion.aspx',
  date: 'undated',
} satisfies Source;
