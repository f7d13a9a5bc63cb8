import alsGuidance from '../../guidance/sources/als-guidance.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'nn-emg',
  kind: 'test',
  for: { conditions: ['als', 'neuropathy', 'neuromuscular', 'other-neuro'] },
  start: null,
  rank: 2,
  label: { en: 'Nerve and muscle test (EMG)' },
  why: { en: 'Some illnesses look alike until this test.' },
  holder: { en: 'Neurology' },
  form: { en: 'PDF' },
  time: { words: { en: 'One to two weeks' }, estimate: true },
  tip: { en: 'Ask for the tables of numbers too.' },
  sources: [alsGuidance],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Said to be on the programme’s list; the page itself is still to be read.',
  },
} satisfies RecordItem;
