import type { Source } from '../advice.ts';

export default {
  organisation: 'American Heart Association',
  title: 'Top Things to Know: 2021 ACC/AHA/SCAI Guideline for Coronary Artery Revascularization',
  url: 'https://professional.heart.org/en/science-news/2021-acc-aha-scai-guideline-for-coronary-artery-revascularization/top-things-to-know',
  date: '2021-12-09',
} satisfies Source;
