import type { Source } from '../advice.ts';

export default {
  organisation: 'The Scientific World Journal',
  title:
    'Sperm Cryopreservation before Testicular Cancer Treatment and Its Subsequent Utilization for the Treatment of Infertility',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3919096',
  date: '2014-01-22',
} satisfies Source;
