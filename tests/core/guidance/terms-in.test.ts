import { describe, expect, test } from 'vitest';
import { allTerms } from '../../../src/core/guidance/glossary/all.ts';
import { explain } from '../../../src/core/guidance/term.ts';
import { termAbbreviations, termWords } from '../../../src/core/guidance/term-names.ts';
import { termsIn } from '../../../src/core/guidance/terms-in.ts';

describe('terms on a page', () => {
  test('the light list of names is the glossary’s own', () => {
    const names = allTerms.flatMap((list) => list.terms).flatMap(({ name, also = [] }) => [name, ...also]);
    expect([...termWords, ...termAbbreviations].sort()).toEqual(names.sort());
  });

  test('are found in the order they stand, the longest name first, each once', () => {
    expect(
      termsIn('Ductal carcinoma in situ, high grade. HER2 negative.\nMargins: ductal  carcinoma in situ.'),
    ).toEqual(['ductal carcinoma in situ', 'high grade', 'her2', 'margins']);
  });

  test('an abbreviation counts only as it stands: she met the ERA team, and the MET gene', () => {
    expect(termsIn('She met the ERA team about the MET gene.')).toEqual(['met', 'gene']);
    expect(termsIn('She met the ERA team in an era.')).toEqual([]);
  });

  test('a word inside another word is no term', () => {
    expect(termsIn('supermargins cystoid')).toEqual([]);
  });

  test('every name that is found has its explanation', () => {
    for (const name of [...termWords, ...termAbbreviations]) {
      const [first] = termsIn(`Seen: ${name}.`);
      expect(first, name).toBe(name.toLowerCase());
      expect(explain([first ?? ''], allTerms).length, name).toBe(1);
    }
  });

  test('a long text without a space is read in no time', () => {
    const start = performance.now();
    termsIn('carcinom'.repeat(25_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
