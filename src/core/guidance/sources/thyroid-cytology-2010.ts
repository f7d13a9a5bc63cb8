import type { Source } from '../advice.ts';

export default {
  organisation: 'Surgery',
  title: 'Routine second-opinion cytopathology review of thyroid fine needle aspiration biopsies (148:1294)',
  url: 'https://www.surgjournal.com/article/S0039-6060(10)00521-0/fulltext',
  date: '2010-12',
} satisfies Source;
