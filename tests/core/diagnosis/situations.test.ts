/** Each situation of a portal page, its look-alikes beside its true statements. */
import { describe, expect, test } from 'vitest';
import { diagnosisOf, section } from './section.ts';
import { statements } from './statements.ts';
import { labelled } from './told-apart.ts';

for (const [situation, cases] of Object.entries(statements))
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
