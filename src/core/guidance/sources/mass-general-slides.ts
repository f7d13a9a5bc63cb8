import type { Source } from '../advice.ts';

export default {
  organisation: 'Massachusetts General Hospital',
  title: 'Slide File Room',
  url: 'https://www.massgeneral.org/pathology/services/slide-file-room',
  date: 'undated',
} satisfies Source;
