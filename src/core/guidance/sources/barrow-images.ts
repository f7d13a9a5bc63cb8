import type { Source } from '../advice.ts';

export default {
  organisation: 'Diagnostic Imaging, on Barrow Neurological Institute',
  title: 'How a brain institute takes in outside scans',
  url: 'https://www.diagnosticimaging.com',
  date: 'undated',
} satisfies Source;
