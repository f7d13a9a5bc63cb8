import brighamPathology from '../../guidance/sources/brigham-pathology.ts';
import chocSecondOpinions from '../../guidance/sources/choc-second-opinions.ts';
import massGeneralSlides from '../../guidance/sources/mass-general-slides.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'path-blocks',
  kind: 'tissue',
  for: { categories: ['cancer'] },
  alsoFor: [{ conditions: ['benign-brain-tumor'] }],
  start: null,
  rank: 12,
  label: { en: 'Tissue block or unstained slides' },
  why: { en: 'New tests may need more tissue.' },
  holder: { en: 'The pathology department' },
  form: { en: 'Paraffin block or unstained slides' },
  time: { words: { en: 'One to two weeks' }, estimate: true },
  tip: { en: 'Ask the new lab first. Do not send the last block without need.' },
  sources: [brighamPathology, massGeneralSlides, chocSecondOpinions],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
