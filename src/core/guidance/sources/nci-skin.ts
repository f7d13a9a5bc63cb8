import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Skin Cancer',
  url: 'https://www.cancer.gov/types/skin',
  date: 'undated',
} satisfies Source;
