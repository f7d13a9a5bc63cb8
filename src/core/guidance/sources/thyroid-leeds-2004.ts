import type { Source } from '../advice.ts';

export default {
  organisation: 'European Journal of Surgical Oncology',
  title: 'Surgical pathological second opinion in thyroid malignancy',
  url: 'https://linkinghub.elsevier.com/retrieve/pii/S0748-7983(04)00244-6',
  date: '2004',
} satisfies Source;
