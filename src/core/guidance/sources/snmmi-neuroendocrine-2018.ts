import type { Source } from '../advice.ts';

export default {
  organisation: 'Journal of Nuclear Medicine',
  title: 'Appropriate Use Criteria for Somatostatin Receptor PET Imaging in Neuroendocrine Tumors',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6910630',
  date: '2018',
} satisfies Source;
