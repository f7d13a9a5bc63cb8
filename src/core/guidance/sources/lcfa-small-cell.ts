import type { Source } from '../advice.ts';

export default {
  organisation: 'Lung Cancer Foundation of America',
  title: 'Small Cell Lung Cancer Moves Fast',
  url: 'https://lcfamerica.org/story/small-cell-lung-cancer-moves-fast',
  date: 'undated',
} satisfies Source;
