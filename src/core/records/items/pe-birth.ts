import udnApply from '../../guidance/sources/udn-apply.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'pe-birth',
  kind: 'notes',
  for: { categories: ['rare_genetic'] },
  alsoFor: [{ conditions: ['childhood-cancer'] }, { conditions: ['congenital-heart'] }],
  start: null,
  rank: 6,
  label: { en: 'Birth and growth record' },
  why: { en: 'It helps with a child’s diagnosis.' },
  holder: { en: 'Your child’s doctor' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [udnApply],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'For a child, prenatal and birth history are asked for.',
  },
} satisfies RecordItem;
