import clevelandMyconsult from '../../guidance/sources/cleveland-myconsult.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'ca-cath-films',
  kind: 'images',
  for: { conditions: ['coronary-disease', 'valve-disease', 'congenital-heart'] },
  start: null,
  rank: 4,
  label: { en: 'Heart cath films' },
  why: { en: 'Surgeons want to see the films.' },
  holder: { en: 'The cath lab' },
  form: { en: 'DICOM, often only on a disc' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'It may have to go by mail on a disc.' },
  sources: [clevelandMyconsult],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Said to be on the programme’s list; the page itself is still to be read.',
  },
} satisfies RecordItem;
