import type { Source } from '../advice.ts';

export default {
  organisation: 'Penn Medicine, Abramson Cancer Center',
  title: 'Questions to Ask Your Doctor About Acute Myeloid Leukemia',
  url: 'https://www.pennmedicine.org/cancer/types-of-cancer/leukemia/acute-myeloid-leukemia/questions-to-ask-your-doctor-about-aml',
  date: 'undated',
} satisfies Source;
