/** Every statement with what it says of its reader's cancer, by situation: for its test, and for those who weigh words (tools/weigh). */
import { chartLines } from './chart-lines.ts';
import { lines } from './lines.ts';
import { partLines } from './part-lines.ts';
import { plainWords } from './plain-words.ts';
import { quietLines } from './quiet-lines.ts';
import { reportLines } from './report-lines.ts';
import { secondLines } from './second-lines.ts';
import { shorthand } from './shorthand.ts';
import { singleLines } from './single-lines.ts';
import { type Case, situations } from './situations.ts';
import { tellings } from './tellings.ts';
import { toldApart } from './told-apart.ts';
import { visitLines } from './visit-lines.ts';

export const statements: Readonly<Record<string, readonly Case[]>> = {
  ...situations,
  ...toldApart,
  ...shorthand,
  ...tellings,
  ...lines,
  ...quietLines,
  ...plainWords,
  ...chartLines,
  ...reportLines,
  ...visitLines,
  ...singleLines,
  ...partLines,
  ...secondLines,
};
