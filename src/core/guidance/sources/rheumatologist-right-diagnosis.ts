import type { Source } from '../advice.ts';

export default {
  organisation: 'The Rheumatologist',
  title: 'Righting the Wrong Diagnosis',
  url: 'https://the-rheumatologist.org/article/ethics-forum-righting-the-wrong-diagnosis',
  date: 'undated',
} satisfies Source;
