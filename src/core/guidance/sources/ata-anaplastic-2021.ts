import type { Source } from '../advice.ts';

export default {
  organisation: 'American Thyroid Association',
  title: 'Anaplastic Thyroid Cancer, pocket guideline of 2021',
  url: 'http://eguideline.guidelinecentral.com/i/1441026-anaplastic-thyroid-cancer-ata-2021/1',
  date: '2021',
} satisfies Source;
