import ildMdd2019 from '../../guidance/sources/ild-mdd-2019.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'lung-ct',
  kind: 'images',
  for: { conditions: ['pulmonary-fibrosis', 'copd', 'scleroderma', 'vasculitis', 'mesothelioma'] },
  start: null,
  rank: 2,
  label: { en: 'Chest CT images, thin slices' },
  why: { en: 'A team reads the pattern on its own.' },
  holder: { en: 'Radiology' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask for the thin slices, all of them.' },
  sources: [ildMdd2019],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'The team meeting looks at scans with tissue and history.',
  },
} satisfies RecordItem;
