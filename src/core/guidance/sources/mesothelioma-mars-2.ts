import type { Source } from '../advice.ts';

export default {
  organisation: 'The ASCO Post',
  title: 'Study Questions Role of Extended Pleurectomy Decortication in Patients With Mesothelioma',
  url: 'https://ascopost.com/news/september-2023/study-questions-role-of-extended-pleurectomy-decortication-in-patients-with-mesothelioma/',
  date: '2023-09',
} satisfies Source;
