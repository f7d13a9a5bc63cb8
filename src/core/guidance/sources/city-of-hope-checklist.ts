import type { Source } from '../advice.ts';

export default {
  organisation: 'City of Hope',
  title: 'Patient Review Checklists',
  url: 'https://www.cityofhope.org/patient-care/clinical-departments-and-services/international-medicine/travel-abroad-your-cancer',
  date: 'undated',
} satisfies Source;
