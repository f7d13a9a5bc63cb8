import type { Source } from '../advice.ts';

export default {
  organisation: 'Government of Nova Scotia',
  title: 'PHIA template 6-2: estimate of fees',
  url: 'https://www.novascotia.ca/just/regulations/regs/phipershealth.htm',
  readAt: 'https://studylib.net/doc/7198944/estimate-of-fees---access-to-personal-health-information-...',
  date: '2023-09-26',
} satisfies Source;
