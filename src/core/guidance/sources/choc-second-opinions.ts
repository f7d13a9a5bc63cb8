import type { Source } from '../advice.ts';

export default {
  organisation: 'Children’s Hospital of Orange County',
  title: 'Pediatric Cancer Second Opinions',
  url: 'https://choc.org/cancer/pediatric-cancer-second-opinions',
  date: 'undated',
} satisfies Source;
