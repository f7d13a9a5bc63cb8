import type { Source } from '../advice.ts';

export default {
  organisation: 'Patient Empowerment Network',
  title: 'Second Opinions in AML: The Importance of Moving Swiftly',
  url: 'http://powerfulpatients.org/2019/07/10/second-opinions-in-aml-the-importance-of-moving-swiftly/',
  date: '2019-07-10',
} satisfies Source;
