import type { Source } from '../advice.ts';

export default {
  organisation: 'Journal of Clinical Medicine',
  title: 'Novel Biomarkers of Gastric Cancer: Current Research and Future Perspectives',
  url: 'https://www.mdpi.com/2077-0383/12/14/4646',
  readAt: 'https://ouci.dntb.gov.ua/en/works/loKJVoQl',
  date: '2023',
} satisfies Source;
