import type { Source } from '../advice.ts';

export default {
  organisation: 'US Department of Health and Human Services',
  title: 'Filing a HIPAA complaint',
  url: 'https://www.hhs.gov/hipaa/filing-a-complaint/index.html',
  readAt: 'https://www.healthcareindustry.news/filing-a-complaint-with-ocr-hipaa/',
  date: 'undated',
} satisfies Source;
