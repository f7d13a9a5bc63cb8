import type { Source } from '../advice.ts';

export default {
  organisation: 'Continuum',
  title: 'Reversible Dementias',
  url: 'https://doi.org/10.1212/CON.0000000000000688',
  readAt: 'https://ouci.dntb.gov.ua/en/works/4bBWrKL4',
  date: '2019-02',
} satisfies Source;
