import komenSecondOpinion from '../../guidance/sources/komen-second-opinion.ts';
import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import ucsfIncludedHealth from '../../guidance/sources/ucsf-included-health.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'questions',
  kind: 'list',
  for: {},
  start: null,
  rank: 75,
  label: { en: 'Your top three questions' },
  why: { en: 'A second opinion works best when it answers your question.' },
  holder: { en: 'You' },
  form: { en: 'List' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: { en: 'Send them along with the records.' },
  sources: [komenSecondOpinion, medinionChecklist, ucsfIncludedHealth],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
