import type { Source } from '../advice.ts';

export default {
  organisation: 'Ocular Oncology and Pathology',
  title: 'Gene Expression Profiling in Uveal Melanoma: Five-Year Prospective Outcomes and Meta-Analysis',
  url: 'https://karger.com/oop/article/6/5/360/247060/Gene-Expression-Profiling-in-Uveal-Melanoma-Five',
  date: '2020',
} satisfies Source;
