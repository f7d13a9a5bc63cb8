import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'germline',
  kind: 'test',
  for: { categories: ['cancer'] },
  alsoFor: [{ categories: ['rare_genetic', 'prenatal'] }, { conditions: ['congenital-heart'] }],
  start: null,
  rank: 18,
  label: { en: 'Inherited gene test and counselor’s note' },
  why: { en: 'It can change treatment and help your family.' },
  holder: { en: 'The genetics clinic or lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Add changes whose meaning is unknown.' },
  sources: [cityOfHopeChecklist, medinionChecklist],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
