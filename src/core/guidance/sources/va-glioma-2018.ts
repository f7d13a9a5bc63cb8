import type { Source } from '../advice.ts';

export default {
  organisation: 'Federal Practitioner',
  title: 'VHA Practice Guideline Recommendations for Diffuse Gliomas (PMC6248149)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6248149',
  date: '2018-08',
} satisfies Source;
