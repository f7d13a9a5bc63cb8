import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'What You Need To Know About Oral Cancer: getting a second opinion',
  url: 'https://www.cancer.gov',
  readAt: 'http://www.cancer.gov/cancertopics/wyntk/oral/page9/print',
  date: '2009-12-23',
} satisfies Source;
