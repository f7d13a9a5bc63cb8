import type { Source } from '../advice.ts';

export default {
  organisation: 'Leukemia & Lymphoma Society (Blood Cancer United)',
  title: 'Getting a second opinion',
  url: 'https://bloodcancerunited.org/node/1719226',
  date: 'undated',
} satisfies Source;
