/** Every diagnosis is found where it is stated of the reader, and not where words look alike. */
import { expect, test } from 'vitest';
import { families } from './families.ts';
import { diagnosisOf, section } from './section.ts';

test('names are folded, each once', () => {
  for (const { condition } of families)
    for (const list of [
      condition.names,
      condition.short,
      condition.sites,
      condition.kinds,
      condition.heads,
    ]) {
      const words = list?.split('|') ?? [];
      expect(new Set(words).size, `${condition.id}: a name stands twice`).toBe(words.length);
      for (const word of words) expect(word, condition.id).toMatch(/^[a-z0-9' ,()/.]+$/);
    }
});

test('at least two hundred serious diagnoses stand beside the cancers', () => {
  const others = families.filter(({ condition }) => condition.category !== 'cancer');
  expect(others.flatMap(({ examples }) => examples).length).toBeGreaterThanOrEqual(200);
});

for (const { condition, examples } of families) {
  test.each(examples)(`${condition.id}: %s`, (_, states, looksAlike) => {
    const stated = diagnosisOf(section(states, 'Diagnosis')).findings;
    expect(
      stated
        .filter((one) => one.assertion === 'present' && one.category === condition.category)
        .map((one) => one.condition),
      states,
    ).toContain(condition.id);
    const alike = diagnosisOf(section(looksAlike)).findings;
    expect(
      alike
        .filter(
          (one) =>
            one.condition === condition.id && (one.assertion === 'present' || one.assertion === 'historical'),
        )
        .map((one) => one.name),
      looksAlike,
    ).toEqual([]);
  });
}
