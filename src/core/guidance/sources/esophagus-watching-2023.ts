import type { Source } from '../advice.ts';

export default {
  organisation: 'BMC Cancer',
  title:
    'A prospective cohort study on active surveillance after neoadjuvant chemoradiotherapy for esophageal cancer',
  url: 'https://link.springer.com/article/10.1186/s12885-023-10747-z',
  date: '2023',
} satisfies Source;
