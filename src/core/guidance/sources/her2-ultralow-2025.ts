import type { Source } from '../advice.ts';

export default {
  organisation: 'Cancer Today, American Association for Cancer Research',
  title: 'Treating HER2-Ultralow Breast Cancer',
  url: 'https://cancertodaymag.org/cancer-talk/treating-her2-ultralow-breast-cancer',
  date: '2025',
} satisfies Source;
