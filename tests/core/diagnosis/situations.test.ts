/** Each situation of a portal page, its look-alikes beside its true statements. */
import { describe, expect, test } from 'vitest';
import { chartLines } from './chart-lines.ts';
import { lines } from './lines.ts';
import { partLines } from './part-lines.ts';
import { plainWords } from './plain-words.ts';
import { quietLines } from './quiet-lines.ts';
import { reportLines } from './report-lines.ts';
import { secondLines } from './second-lines.ts';
import { diagnosisOf, section } from './section.ts';
import { shorthand } from './shorthand.ts';
import { singleLines } from './single-lines.ts';
import { situations } from './situations.ts';
import { tellings } from './tellings.ts';
import { labelled, toldApart } from './told-apart.ts';
import { visitLines } from './visit-lines.ts';

for (const [situation, cases] of Object.entries({
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
}))
  describe(situation, () => {
    const rows = cases.map(([answer, text, heading = '']) => [answer, text, heading] as const);
    test.each(rows)('%s: %s', (answer, text, heading) => {
      const { cancer, findings } = diagnosisOf(section(text, heading));
      const said = cancer === 'other' || cancer === 'none' ? 'quiet' : cancer;
      const why = findings.map((one) => `${one.name} ${one.assertion} ${one.rules.join(' ')}`).join(' | ');
      expect(said, why).toBe(answer);
    });
  });

test.each(labelled)('%s: %s', (text, condition) => {
  const found = diagnosisOf(section(text)).findings.filter((one) => one.assertion === 'present');
  expect(found.map((one) => one.condition)).toEqual([condition]);
});
