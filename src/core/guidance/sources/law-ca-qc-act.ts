import type { Source } from '../advice.ts';

export default {
  organisation: 'LégisQuébec',
  title: 'Act respecting health and social services information (R-22.1), section 134',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/R-22.1',
  readAt: 'https://legisquebec.gouv.qc.ca/en/version/cs/R-22.1?code=se%3A134&history=20240624',
  date: '2024-06-24',
} satisfies Source;
