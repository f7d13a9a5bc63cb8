import type { Source } from '../advice.ts';

export default {
  organisation: 'Cooperative Human Tissue Network',
  title: 'HIPAA and specimens',
  url: 'https://www.chtn.org/policies/hipaa.html',
  date: 'undated',
} satisfies Source;
