import type { RecordItem } from '../record.ts';

export default {
  id: 'nn-eeg',
  kind: 'test',
  for: { conditions: ['epilepsy', 'dementia'] },
  start: null,
  rank: 3,
  label: { en: 'Brain wave test (EEG) and video' },
  why: { en: 'It shows what kind of seizure it is.' },
  holder: { en: 'Neurology' },
  form: { en: 'Report and recording' },
  time: { words: { en: 'One to two weeks' }, estimate: true },
  tip: { en: 'Ask for the recording, not just the report.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
