import type { Source } from '../advice.ts';

export default {
  organisation: 'Information Commissioner’s Office',
  title: 'Right of access: what should we consider when responding to a request?',
  url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/what-should-we-consider-when-responding-to-a-request/',
  date: 'undated',
} satisfies Source;
