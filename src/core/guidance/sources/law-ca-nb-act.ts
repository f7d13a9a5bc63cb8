import type { Source } from '../advice.ts';

export default {
  organisation: 'Government of New Brunswick',
  title: 'Personal Health Information Privacy and Access Act',
  url: 'http://laws.gnb.ca/en/showfulldoc/cs/P-7.05//20200227',
  date: '2020-02-27',
} satisfies Source;
