import type { Source } from '../advice.ts';

export default {
  organisation: 'HealthDay, on Varman P and others, American Society of Breast Surgeons 2025',
  title: 'Second Opinions Don’t Significantly Delay Breast Cancer Treatment',
  url: 'https://www.drugs.com/news/second-opinions-don-t-significantly-delay-breast-cancer-124820.html',
  date: '2025-05-06',
} satisfies Source;
