import { wordsApart } from './apart.ts';
import { report } from './en/report.ts';

/** The words of the report in the language in use. */
export const useReportWords = wordsApart('report', report);
