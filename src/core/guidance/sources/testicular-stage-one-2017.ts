import type { Source } from '../advice.ts';

export default {
  organisation: 'Clinical Advances in Hematology and Oncology',
  title: 'New Treatments for Stage I Testicular Cancer',
  url: 'http://www.hematologyandoncology.net/archives/august-2017/new-treatments-for-stage-i-testicular-cancer/',
  date: '2017-08',
} satisfies Source;
