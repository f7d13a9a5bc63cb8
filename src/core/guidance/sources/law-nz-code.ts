import type { Source } from '../advice.ts';

export default {
  organisation: 'Privacy Commissioner (New Zealand)',
  title: 'Health Information Privacy Code 2020: fact sheet 4',
  url: 'https://privacy.org.nz/privacy-act-2020/codes-of-practice/hipc2020/hipc-factsheet-4',
  date: 'undated',
} satisfies Source;
