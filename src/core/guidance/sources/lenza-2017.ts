import type { Source } from '../advice.ts';

export default {
  organisation: 'BMC Musculoskeletal Disorders',
  title: 'Lenza M and others: Second opinion for degenerative spinal conditions (18:354)',
  url: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-017-1712-0',
  date: '2017',
} satisfies Source;
