import type { Source } from '../advice.ts';

export default {
  organisation: 'National Institute for Health and Care Excellence',
  title: 'NG234: Spinal metastases and metastatic spinal cord compression',
  url: 'https://www.nice.org.uk/guidance/NG234/chapter/recommendations',
  date: '2023-09',
} satisfies Source;
