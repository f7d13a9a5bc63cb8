import type { Source } from '../advice.ts';

export default {
  organisation: 'ALS Guidance',
  title: 'Is it really ALS? Get a second opinion',
  url: 'https://alsguidance.org/are-symptoms-als/second-opinion',
  date: 'undated',
} satisfies Source;
