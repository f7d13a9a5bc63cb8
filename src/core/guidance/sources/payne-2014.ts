import type { Source } from '../advice.ts';

export default {
  organisation: 'Mayo Clinic Proceedings',
  title: 'Payne VL and others: Patient-Initiated Second Opinions (2014;89:687)',
  url: 'https://www.mayoclinicproceedings.org/article/S0025-6196(14)00245-6/fulltext',
  date: '2014-05',
} satisfies Source;
