import type { Source } from '../advice.ts';

export default {
  organisation: 'American Lung Association',
  title: 'Lung Cancer Biomarker Testing',
  url: 'https://www.lung.org/lung-health-diseases/lung-disease-lookup/lung-cancer/learn-about-lung-cancer/how-is-lung-cancer-diagnosed/lung-cancer-tumor-testing',
  date: 'undated',
} satisfies Source;
