import type { Source } from '../advice.ts';

export default {
  organisation: 'US Department of Health and Human Services',
  title: 'Do individuals have a right under HIPAA to get copies of their x-rays or other diagnostic images?',
  url: 'https://www.hhs.gov/hipaa/for-professionals/faq/2059/do-individuals-have-a-right-under-hipaa-to-get-copies/index.html',
  readAt:
    'https://public3.pagefreezer.com/content/HHS.gov/17-08-2021T06:42/https:/www.hhs.gov/hipaa/for-professionals/faq/2059/do-individuals-have-a-right-under-hipaa-to-get-copies/index.html',
  date: 'undated',
} satisfies Source;
