import type { Source } from '../advice.ts';

export default {
  organisation: 'Data Protection Commission (Ireland)',
  title: 'Can I access my medical records under data protection law?',
  url: 'https://www.dataprotection.ie/en/faqs',
  readAt: 'https://www.dataprotection.ie/en/node?page=14',
  date: 'undated',
} satisfies Source;
