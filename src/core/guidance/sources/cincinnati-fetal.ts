import type { Source } from '../advice.ts';

export default {
  organisation: 'Cincinnati Children’s Fetal Care Center',
  title: 'Second Opinions for Prenatal Diagnoses',
  url: 'https://www.cincinnatichildrens.org/service/f/fetal-care/second-opinions',
  date: 'undated',
} satisfies Source;
