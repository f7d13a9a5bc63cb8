import type { Source } from '../advice.ts';

export default {
  organisation: 'The Independent',
  title: 'What is Martha’s Rule?',
  url: 'https://www.independent.co.uk/tv/news/what-is-marthas-rule-nhs-b2499849.html',
  date: '2024-02-21',
} satisfies Source;
