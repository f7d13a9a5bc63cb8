import type { Source } from '../advice.ts';

export default {
  organisation: 'Centers for Medicare & Medicaid Services',
  title: 'Getting a Second Opinion Before Surgery',
  url: 'https://www.medicare.gov',
  readAt: 'https://docslib.org/doc/118630/getting-a-second-opinion-before-surgery',
  date: '2020-09',
} satisfies Source;
