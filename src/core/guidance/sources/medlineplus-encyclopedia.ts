import type { Source } from '../advice.ts';

export default {
  organisation: 'MedlinePlus, US National Library of Medicine',
  title: 'Medical Encyclopedia',
  url: 'https://medlineplus.gov/encyclopedia.html',
  date: 'undated',
} satisfies Source;
