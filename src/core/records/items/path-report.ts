import acsPathology from '../../guidance/sources/acs-pathology.ts';
import chiSecondOpinion from '../../guidance/sources/chi-second-opinion.ts';
import chocSecondOpinions from '../../guidance/sources/choc-second-opinions.ts';
import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'path-report',
  kind: 'report',
  for: { categories: ['cancer'] },
  alsoFor: [{ conditions: ['benign-brain-tumor'] }],
  start: 1,
  label: { en: 'Pathology reports' },
  why: { en: 'It names the illness from the tissue itself. The plan is built on it.' },
  holder: { en: 'Portal, or the pathology department' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: { en: 'Get every one: biopsy, surgery, and add-ons (addenda).' },
  sources: [chiSecondOpinion, cityOfHopeChecklist, medinionChecklist, acsPathology, chocSecondOpinions],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
