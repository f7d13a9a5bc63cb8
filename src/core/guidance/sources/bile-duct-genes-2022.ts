import type { Source } from '../advice.ts';

export default {
  organisation: 'British Journal of Cancer',
  title: 'Precision oncology for intrahepatic cholangiocarcinoma in clinical practice',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9390961',
  date: '2022-08-19',
} satisfies Source;
