import type { Source } from '../advice.ts';

export default {
  organisation: 'Cleveland Clinic',
  title: 'MyConsult online second opinion',
  url: 'https://consultqd.clevelandclinic.org',
  date: 'undated',
} satisfies Source;
