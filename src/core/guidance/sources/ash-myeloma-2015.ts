import type { Source } from '../advice.ts';

export default {
  organisation: 'Hematology, ASH Education Program',
  title: 'Evolving diagnostic criteria for multiple myeloma',
  url: 'https://ashpublications.org/hematology/article/2015/1/272/20647/Evolving-diagnostic-criteria-for-multiple-myeloma',
  date: '2015',
} satisfies Source;
