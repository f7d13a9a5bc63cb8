import type { Source } from '../advice.ts';

export default {
  organisation: 'Journal of Contemporary Brachytherapy',
  title:
    'Eye plaque brachytherapy versus enucleation for ocular melanoma: an analysis from the National Cancer Database',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7690235',
  date: '2020-08-21',
} satisfies Source;
