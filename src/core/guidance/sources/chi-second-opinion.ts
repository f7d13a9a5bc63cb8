import type { Source } from '../advice.ts';

export default {
  organisation: 'CHI Health',
  title: 'Cancer Second Opinion',
  url: 'https://www.chihealth.com/en/services/cancer-care/cancer-second-opinion.html',
  date: 'undated',
} satisfies Source;
