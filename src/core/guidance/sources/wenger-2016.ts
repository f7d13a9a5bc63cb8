import type { Source } from '../advice.ts';

export default {
  organisation: 'Genetics in Medicine',
  title: 'Wenger AM and others: Systematic reanalysis of clinical exome data yields additional diagnoses',
  url: 'https://stanfordhealthcare.org/publications/412/412990.html',
  date: '2016-07-21',
} satisfies Source;
