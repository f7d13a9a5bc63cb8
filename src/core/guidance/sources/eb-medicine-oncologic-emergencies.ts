import type { Source } from '../advice.ts';

export default {
  organisation: 'EB Medicine',
  title: 'Oncologic emergencies: rapid reference',
  url: 'https://foamed.ebmedicine.net/rapid-reference/oncologic-emergencies',
  date: 'undated',
} satisfies Source;
