import type { Source } from '../advice.ts';

export default {
  organisation: 'ParkinsonsDisease.net',
  title: 'Parkinson’s Is Not Easy to Diagnose',
  url: 'https://parkinsonsdisease.net/living/parkinsons-is-not-easy-to-diagnose',
  date: 'undated',
} satisfies Source;
