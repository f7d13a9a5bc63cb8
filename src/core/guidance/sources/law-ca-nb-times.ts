import type { Source } from '../advice.ts';

export default {
  organisation: 'World Privacy Law',
  title: 'Personal Health Information Privacy and Access Act, New Brunswick, part 3',
  url: 'https://worldprivacylaw.com/?p=437',
  date: 'undated',
} satisfies Source;
