import type { Source } from '../advice.ts';

export default {
  organisation: 'Manitoba Ombudsman',
  title: 'PHIA frequently asked questions',
  url: 'https://ombudsman.mb.ca/faqs/phia-frequently-asked-questions%EF%B9%96page=2.html',
  date: 'undated',
} satisfies Source;
