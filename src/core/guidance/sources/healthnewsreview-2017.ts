import type { Source } from '../advice.ts';

export default {
  organisation: 'HealthNewsReview',
  title: 'Mayo study on second opinions: lots of coverage, most of it third-rate',
  url: 'https://www.healthnewsreview.org/2017/04/mayo-study-on-second-opinions-%E2%80%A2-third-rate-coverage-or-when-mayo-speaks-people-listen-but-what-do-they-hear/',
  date: '2017-04',
} satisfies Source;
