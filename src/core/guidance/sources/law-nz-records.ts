import type { Source } from '../advice.ts';

export default {
  organisation: 'Kōnae',
  title: 'How long will Health New Zealand take to provide access to my records?',
  url: 'https://konae.org.nz/getting-your-records/what-organisations-may-have-my-records/government-agencies-and-organisations/health-new-zealand-te-whatu-ora/how-long-will-health-new-zealand-take-to-provide-access-to-my-records',
  date: 'undated',
} satisfies Source;
