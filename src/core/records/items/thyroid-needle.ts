import thyroidCytology2010 from '../../guidance/sources/thyroid-cytology-2010.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'thyroid-needle',
  kind: 'tissue',
  for: { conditions: ['thyroid-cancer'] },
  start: null,
  rank: 1,
  label: { en: 'Slides of the thyroid needle sample' },
  why: { en: 'Two readers may not see the same thing.' },
  holder: { en: 'Pathology' },
  form: { en: 'Glass slides' },
  time: { words: { en: 'Days to two weeks' }, estimate: true },
  tip: { en: 'Ask for the Bethesda class.' },
  sources: [thyroidCytology2010],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'On second reading, 66% of outside needle samples agreed.',
  },
} satisfies RecordItem;
