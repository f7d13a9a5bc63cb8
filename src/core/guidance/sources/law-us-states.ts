import type { Source } from '../advice.ts';

export default {
  organisation: 'Health Information and the Law (George Washington University)',
  title: 'Individual access to medical records: 50 state comparison',
  url: 'http://www.healthinfolaw.org/comparative-analysis/individual-access-medical-records-50-state-comparison',
  date: '2013-09-24',
} satisfies Source;
