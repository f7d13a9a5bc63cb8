import type { Source } from '../advice.ts';

export default {
  organisation: 'Central Regional Pathology Laboratory',
  title: 'How are slides and blocks requested for a second opinion?',
  url: 'http://www.crplhome.com/Secretarial-Medical-Support.html',
  date: 'undated',
} satisfies Source;
