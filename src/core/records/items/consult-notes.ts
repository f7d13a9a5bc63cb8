import lymphomaHelp from '../../guidance/sources/lymphoma-help.ts';
import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import remoteDoctorGuide from '../../guidance/sources/remote-doctor-guide.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'consult-notes',
  kind: 'notes',
  for: {},
  start: null,
  rank: 20,
  label: { en: 'Visit and consult notes' },
  why: { en: 'They show how your doctors think and what they plan.' },
  holder: { en: 'Portal notes, or the records office' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day in the portal; longer by request' }, estimate: true },
  tip: { en: 'Ask for each specialist, not just your main doctor.' },
  sources: [medinionChecklist, remoteDoctorGuide, lymphomaHelp],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
