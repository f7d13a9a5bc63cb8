import type { Source } from '../advice.ts';

export default {
  organisation: 'US Department of Health and Human Services',
  title: 'Individuals’ right under HIPAA to access their health information (45 CFR 164.524)',
  url: 'https://www.hhs.gov/hipaa/for-professionals/privacy/guidance/access/index.html',
  readAt:
    'https://pdfslide.us/documents/hhsgov-us-department-of-health-human-services-see-45-cfr-164524a1i.html',
  date: '2020-01-31',
} satisfies Source;
