import type { Source } from '../advice.ts';

export default {
  organisation: 'BC Freedom of Information and Privacy Association',
  title: 'Who can access your health record?',
  url: 'https://fipa.bc.ca/get-help/who-can-access-your-health-record/',
  date: 'undated',
} satisfies Source;
