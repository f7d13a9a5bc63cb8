import type { Source } from '../advice.ts';

export default {
  organisation: 'Information and Privacy Commissioner of Ontario',
  title: 'PHIPA: access and correction',
  url: 'https://www.ipc.on.ca/en/node/2474',
  date: 'undated',
} satisfies Source;
