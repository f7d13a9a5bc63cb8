import type { Source } from '../advice.ts';

export default {
  organisation: 'The Scientific World Journal',
  title: 'Unruptured Cerebral Aneurysms: Evaluation and Management',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4471401',
  date: '2015',
} satisfies Source;
