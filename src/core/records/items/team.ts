import brighamPathology from '../../guidance/sources/brigham-pathology.ts';
import chocSecondOpinions from '../../guidance/sources/choc-second-opinions.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'team',
  kind: 'list',
  for: {},
  start: null,
  rank: 80,
  label: { en: 'Names, phone and fax numbers of your doctors' },
  why: { en: 'The new team must call and send a report back.' },
  holder: { en: 'You, or the portal’s care team page' },
  form: { en: 'List' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: { en: 'Add each hospital and its records office.' },
  sources: [brighamPathology, chocSecondOpinions],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
