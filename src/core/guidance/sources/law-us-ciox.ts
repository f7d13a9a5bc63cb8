import type { Source } from '../advice.ts';

export default {
  organisation: 'The National Law Review',
  title: 'Federal court strikes down HIPAA fee limitations for third-party medical records requests',
  url: 'https://natlawreview.com/article/federal-court-strikes-down-hipaa-fee-limitations-third-party-medical-records',
  date: '2020-01-31',
} satisfies Source;
