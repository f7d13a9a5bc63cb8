import amaImages from '../../guidance/sources/ama-images.ts';
import lawUsImages from '../../guidance/sources/law-us-images.ts';
import radiologyinfo from '../../guidance/sources/radiologyinfo.ts';
import { close, head, terms, who } from '../blocks.ts';
import type { Letter } from '../letter.ts';

export default {
  id: 'images',
  rank: 20,
  to: 'images',
  form: 'letter',
  title: { en: 'To the radiology image library' },
  tip: { en: 'A report is not the scan. When a disc comes, open it to see that all scans are on it.' },
  subject: { en: 'Request for image files' },
  passages: [
    ...head,
    ...who,
    { does: 'right', law: 'right' },
    { does: 'items', words: { en: 'Please send these, for {scan-dates}:\n{items}' } },
    {
      does: 'images',
      words: {
        en: 'I ask for the images themselves, not only the reports. Please send the report with each scan.',
      },
    },
    { does: 'images', law: 'images' },
    {
      does: 'format',
      words: { en: 'Please send full DICOM files, by a secure link or on a disc with a viewer.' },
    },
    { does: 'delivery', law: 'delivery' },
    ...terms,
    { does: 'plain', law: 'clock' },
    ...close,
  ],
  followUp: 'law',
  source: lawUsImages,
  also: [radiologyinfo, amaImages],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Image files are kept where the exam was done; report and images are asked for by name and date; some offices do not book until the discs arrive; large files may need a disc or transfer.',
  },
  clinician: null,
} satisfies Letter;
