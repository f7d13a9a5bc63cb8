import type { Source } from '../advice.ts';

export default {
  organisation: 'Dartmouth Cancer Center',
  title: 'When to Call or Return to the Hospital',
  url: 'http://cancer.dartmouth.edu/blood_marrow/call_return_hospital.html',
  date: 'undated',
} satisfies Source;
