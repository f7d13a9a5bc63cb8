import type { Source } from '../advice.ts';

export default {
  organisation: 'University of North Carolina School of Government',
  title: 'HIPAA and the right of access: questions and answers',
  url: 'http://www.sog.unc.edu/blogs/coates-canons/hipaa-and-right-access-qa-covered-entities',
  date: '2023-02-09',
} satisfies Source;
