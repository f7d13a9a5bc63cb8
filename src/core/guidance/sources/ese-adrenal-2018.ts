import type { Source } from '../advice.ts';

export default {
  organisation: 'European Journal of Endocrinology',
  title:
    'European Society of Endocrinology Clinical Practice Guidelines on the management of adrenocortical carcinoma in adults',
  url: 'https://eje.bioscientifica.com/view/journals/eje/179/4/EJE-18-0608.xml',
  date: '2018',
} satisfies Source;
