import chtnSpecimens from '../../guidance/sources/chtn-specimens.ts';
import massGeneralSlides from '../../guidance/sources/mass-general-slides.ts';
import pathologyRecuts from '../../guidance/sources/pathology-recuts.ts';
import pathologyRequests from '../../guidance/sources/pathology-requests.ts';
import { close, head, terms, who } from '../blocks.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'tissue',
  rank: 30,
  to: 'tissue',
  form: 'letter',
  title: { en: 'To pathology, for slides and blocks' },
  tip: {
    en: 'Slides are not paper: labs lend them on a signed form of their own. Ask the second lab first what it wants.',
  },
  subject: { en: 'Request to release slides and tissue blocks for review' },
  passages: [
    ...head,
    ...who,
    {
      does: 'items',
      words: {
        en: 'Please release these, from the sample of {biopsy-date}, lab number {lab-number}:\n{items}',
      },
    },
    {
      does: 'tissue',
      words: {
        en: 'I allow you to send them for review to {lab}. Please do not use up the last tissue.',
      },
    },
    {
      does: 'tissue',
      words: {
        en: 'Please tell me if you will send the first slides or new cuts, which form I must sign, and what it costs.',
      },
    },
    {
      does: 'tissue',
      words: { en: 'Please use a courier with tracking. The slides will come back to you by {return-by}.' },
    },
    { does: 'plain', words: { en: 'Please also give me a copy of the pathology report.' } },
    { does: 'right', law: 'right' },
    {
      does: 'format',
      words: {
        en: 'Glass slides or scanned slides will do, if the second lab can use them. The report can be a PDF.',
      },
    },
    { does: 'delivery', words: { en: 'The slides and blocks go to that lab. The report comes to me.' } },
    ...terms,
    ...close,
  ],
  followUp: { call: 7, remind: 14 },
  source: pathologyRequests,
  also: [pathologyRecuts, massGeneralSlides, chtnSpecimens],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Slides and blocks for a second opinion are released by the laboratory on a signed form, by courier, mail or pick-up with ID; labs may send recuts and keep the originals, which cannot be replaced; the privacy rule on access is about information, not specimens as such.',
  },
  clinician: null,
} satisfies Letter;
