import brighamPathology from '../../guidance/sources/brigham-pathology.ts';
import chocSecondOpinions from '../../guidance/sources/choc-second-opinions.ts';
import massGeneralSlides from '../../guidance/sources/mass-general-slides.ts';
import nbccPathology from '../../guidance/sources/nbcc-pathology.ts';
import theSecondOpinion from '../../guidance/sources/the-second-opinion.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'path-slides',
  kind: 'tissue',
  for: { categories: ['cancer'] },
  alsoFor: [{ conditions: ['benign-brain-tumor'] }],
  start: 2,
  label: { en: 'The glass slides of your tissue' },
  why: { en: 'A second lab doctor can look at them with fresh eyes.' },
  holder: { en: 'The pathology department that did the biopsy' },
  form: { en: 'Glass or digital slides' },
  time: { words: { en: 'Days to two weeks' }, estimate: true },
  tip: { en: 'They need a form of their own. Ask for tracked mail, and when they must come back.' },
  sources: [brighamPathology, nbccPathology, massGeneralSlides, theSecondOpinion, chocSecondOpinions],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
