import type { Source } from '../advice.ts';

export default {
  organisation: 'Information and Privacy Commission New South Wales',
  title: 'Access to health information for health care consumers',
  url: 'https://ipc.nsw.gov.au/node/438',
  date: '2021-02',
} satisfies Source;
