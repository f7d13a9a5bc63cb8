import type { Source } from '../advice.ts';

export default {
  organisation: 'Prostate Cancer Foundation',
  title: 'Questions to Ask your Doctor: While on Active Surveillance',
  url: 'https://www.pcf.org/c/questions-to-ask-your-doctor-while-on-active-surveillance/',
  date: 'undated',
} satisfies Source;
