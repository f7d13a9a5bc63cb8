import type { Source } from '../advice.ts';

export default {
  organisation: 'Roswell Park Comprehensive Cancer Center',
  title: 'Pathology second opinion',
  url: 'https://www.roswellpark.org/pathology/patient-experience/second-opinion',
  date: 'undated',
} satisfies Source;
