import type { Source } from '../advice.ts';

export default {
  organisation: 'Government of New Brunswick',
  title: 'Access to personal health information',
  url: 'https://www2.gnb.ca/content/gnb/en/services/services_renderer.201227.Access_to_Personal_Health_Information.html',
  date: 'undated',
} satisfies Source;
