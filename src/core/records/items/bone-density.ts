import type { RecordItem } from '../record.ts';

export default {
  id: 'bone-density',
  kind: 'test',
  for: { conditions: ['scoliosis', 'spondylolisthesis', 'spinal-stenosis'] },
  start: null,
  rank: 6,
  label: { en: 'Bone density and vitamin D' },
  why: { en: 'Bones must hold screws.' },
  holder: { en: 'Portal, or radiology' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
