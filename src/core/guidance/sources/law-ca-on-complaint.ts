import type { Source } from '../advice.ts';

export default {
  organisation: 'Information and Privacy Commissioner of Ontario',
  title: 'Complaints about access to personal health information',
  url: 'https://www.ipc.on.ca/english/Access-to-Information/Complaints/',
  date: 'undated',
} satisfies Source;
