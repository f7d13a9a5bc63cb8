import type { Source } from '../advice.ts';

export default {
  organisation: 'Neuro-Oncology',
  title: 'Molecular diagnostic tools for the WHO 2021 classification of gliomas: an EANO guideline',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10547522/',
  date: '2023-06-02',
} satisfies Source;
