import type { Source } from '../advice.ts';

export default {
  organisation: 'Office of the Privacy Commissioner (Australia)',
  title: 'Complaint checker: private health service providers',
  url: 'http://www.privacy.gov.au/complaints/who/complaintchecker/a8-yes',
  date: 'undated',
} satisfies Source;
