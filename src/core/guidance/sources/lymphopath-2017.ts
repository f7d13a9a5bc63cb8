import type { Source } from '../advice.ts';

export default {
  organisation: 'The ASCO Post, on Laurent C and others, Journal of Clinical Oncology',
  title: 'Impact of Expert Pathologic Review on Lymphoma Diagnoses',
  url: 'https://ascopost.com/News/55638',
  date: '2017',
} satisfies Source;
