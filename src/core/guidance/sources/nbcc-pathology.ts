import type { Source } from '../advice.ts';

export default {
  organisation: 'National Breast Cancer Coalition',
  title: 'Get a second opinion about your diagnosis and pathology',
  url: 'https://www.stopbreastcancer.org',
  readAt:
    'http://www.breastcancerdeadline2020.org/breast-cancer-information/quality-care-guide/information/get-a-second-opinion-about.html',
  date: 'undated',
} satisfies Source;
