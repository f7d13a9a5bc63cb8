import { describe, expect, test } from 'vitest';
import { allTerms } from '../../../src/core/guidance/glossary/all.ts';
import { explain } from '../../../src/core/guidance/term.ts';
import { termsIn } from '../../../src/core/guidance/terms-in.ts';
import { gradeOf } from '../../../tools/catalog/grade.ts';
import { neededWords } from '../../../tools/catalog/needed-words.ts';
import { allPieces } from '../../../tools/catalog/pieces.ts';
import { goldenPages } from '../../pages/expected.ts';
import { wordsOf } from '../../pages/shingles.ts';

const terms = allTerms.flatMap((list) => list.terms);
const names = terms.flatMap(({ name, also = [] }) => [name, ...also]).map((name) => name.toLowerCase());

/** Names of terms that none of these pages holds. */
const unseen = (pages: ReturnType<typeof goldenPages>) => {
  const seen = new Set(pages.flatMap((page) => termsIn(wordsOf(page))));
  return terms
    .filter(({ name, also = [] }) => ![name, ...also].some((each) => seen.has(each.toLowerCase())))
    .map(({ name }) => name);
};

describe('the glossary', () => {
  test('explains at least 250 terms, each name once', () => {
    expect(terms.length).toBeGreaterThanOrEqual(250);
    expect(new Set(names).size).toBe(names.length);
  });

  test('explains what pages say: each term stands on a golden page', () => {
    const pages = goldenPages();
    expect(unseen(pages)).toEqual([]);
    expect(unseen(pages.filter(({ html }) => !html.includes('MELD')))).toContain('MELD');
  });

  test('explains in one or two sentences', () => {
    for (const { name, words } of terms) {
      const sentences = words.en.split(/[.?!](?:\s|$)/).filter(Boolean).length;
      expect(sentences, name).toBeLessThanOrEqual(2);
      expect(words.en.length, name).toBeLessThan(160);
    }
  });

  test('explains every medical word that the grade leaves out', () => {
    const known = new Set(names.flatMap((name) => name.split(/[\s/]/)));
    const missing = [...neededWords].filter((word) => !known.has(word) && !known.has(`${word}s`));
    expect(missing).toEqual([]);
  });

  test('explains every abbreviation that guidance uses', () => {
    const known = new Set(names.flatMap((name) => [name, ...name.split(/[\s/]/)]));
    const plain = /^\d|^(us|uk|eu|dc|nhs|gp|id|ok|pdf)$/;
    const missing = allPieces()
      .flatMap(({ text }) => gradeOf(text).leftOut.map((word) => word.toLowerCase()))
      .filter((word) => !plain.test(word) && !known.has(word) && !known.has(word.replace(/s$/, '')));
    expect([...new Set(missing)]).toEqual([]);
  });

  test('gives the terms of a page in the order they stand there, each once', () => {
    const found = explain(
      ['HER2', 'invasive', 'metastases', 'infiltrating', 'metastatic', 'no such word'],
      allTerms,
    );
    expect(found.map(({ term }) => term.name)).toEqual(['HER2', 'invasive', 'metastasis', 'infiltrating']);
    expect(found.every(({ source }) => source.url.startsWith('https://'))).toBe(true);
  });

  test('is no louder than the page: where cancer has no part, no word is explained by it', () => {
    const loud = /cancer|tumou?r|carcinoma|leuk[ae]mia|lymphoma|melanoma|metasta|malignan|neoplas/i;
    const louder = goldenPages()
      .filter(({ expected }) => expected.cancer === 'none' && !expected.unread)
      .flatMap((page) =>
        explain(termsIn(wordsOf(page)), allTerms)
          .filter(({ term }) => loud.test(term.words.en) && !loud.test(term.name))
          .map(({ term }) => `${page.id}: ${term.name}`),
      );
    expect(louder).toEqual([]);
    expect(loud.test('How large the cancer is and how far it has gone.')).toBe(true);
  });

  test('never says that a word means the reader is ill or well', () => {
    for (const { name, words } of terms) expect(words.en, name).not.toMatch(/\byou (have|are) (?!born)/i);
  });
});
