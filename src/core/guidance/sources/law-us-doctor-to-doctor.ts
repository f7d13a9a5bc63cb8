import type { Source } from '../advice.ts';

export default {
  organisation: 'American Medical Association',
  title: 'Protected health information disclosures for treatment purposes',
  url: 'https://www.ama-assn.org/practice-management/sustainability/protected-health-information-phi-disclosures-treatment-purposes',
  date: 'undated',
} satisfies Source;
