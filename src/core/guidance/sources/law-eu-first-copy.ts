import type { Source } from '../advice.ts';

export default {
  organisation: 'Court of Justice of the European Union',
  title: 'FT v DW, C-307/22: first copy of medical records',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0307',
  readAt: 'https://dpcuria.eu/case?reference=C-307/22',
  date: '2023-10-26',
} satisfies Source;
