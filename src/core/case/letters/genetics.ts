import lawUsGenes from '../../guidance/sources/law-us-genes.ts';
import { close, head, terms, who } from '../blocks.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'genetics',
  rank: 40,
  to: 'genetics',
  form: 'letter',
  title: { en: 'To the genetics lab or clinic' },
  tip: { en: 'The doctor who ordered the test can often get it fastest. Ask there too.' },
  subject: { en: 'Request for gene test reports and data' },
  passages: [
    ...head,
    ...who,
    { does: 'right', law: 'right' },
    { does: 'items', words: { en: 'Please send these, for the test of {test-date}:\n{items}' } },
    {
      does: 'items',
      words: {
        en: 'I ask for the full report, with the list of genes that were read, and changes whose meaning is not known.',
      },
    },
    { does: 'items', law: 'genes' },
    {
      does: 'format',
      words: { en: 'Please send the report as a PDF, and data files as you have them (such as VCF).' },
    },
    { does: 'delivery', law: 'delivery' },
    ...terms,
    { does: 'plain', law: 'clock' },
    ...close,
  ],
  followUp: 'law',
  source: lawUsGenes,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A laboratory gives the completed test report, the full gene variant information and the other data it keeps about the test, on request.',
  },
  clinician: null,
} satisfies Letter;
