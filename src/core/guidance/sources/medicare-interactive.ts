import type { Source } from '../advice.ts';

export default {
  organisation: 'Medicare Interactive, Medicare Rights Center',
  title: 'Medicare and second opinions',
  url: 'https://www.medicareinteractive.org/get-answers/planning-for-medicare-and-securing-quality-care/getting-quality-care/medicare-and-second-opinions',
  date: 'undated',
} satisfies Source;
