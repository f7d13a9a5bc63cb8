import type { Source } from '../advice.ts';

export default {
  organisation: 'US Department of Health and Human Services',
  title: 'Does an individual have a right to genomic information from a clinical laboratory?',
  url: 'https://www.hhs.gov/hipaa/for-professionals/faq/2048/does-an-individual-have-a-right-under-hipaa/index.html',
  readAt:
    'https://public3.pagefreezer.com/content/HHS.gov/17-08-2021T06:42/https:/www.hhs.gov/hipaa/for-professionals/faq/2048/does-an-individual-have-a-right-under-hipaa/index.html',
  date: '2016-06-24',
} satisfies Source;
