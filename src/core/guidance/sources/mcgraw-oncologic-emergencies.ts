import type { Source } from '../advice.ts';

export default {
  organisation: 'AccessMedicine, McGraw Hill',
  title: 'Oncologic Emergencies',
  url: 'https://accessmedicine.mhmedical.com/content.aspx?bookid=3072&sectionid=257402970#257403002',
  date: 'undated',
} satisfies Source;
