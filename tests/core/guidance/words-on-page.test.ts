/** Words of a page that are explained beside it. */
import { expect, test } from 'vitest';
import type { Quote } from '../../../src/core/assessment.ts';
import { wordsOnPage } from '../../../src/core/guidance/words-on-page.ts';
import { page } from './moments.ts';

const words = (...quotes: Quote[]) =>
  wordsOnPage({
    terms: [],
    findings: quotes.flatMap((quote) =>
      page('breast-cancer', 'current').findings.map((finding) => ({ ...finding, quote })),
    ),
  });

test('they are those of the quotes, in the order of the page, each once', () => {
  expect(
    words(
      { prefix: 'Left breast, core biopsy: ', exact: 'invasive ductal carcinoma', suffix: ', grade 2.' },
      { prefix: '', exact: 'ductal carcinoma in situ', suffix: ', high grade; margins clear; grade 2' },
    ),
  ).toEqual([
    'core biopsy',
    'invasive ductal carcinoma',
    'grade',
    'ductal carcinoma in situ',
    'high grade',
    'margins',
  ]);
});

test('a word cut in two where the quote begins or ends is no word', () => {
  expect(
    words({
      prefix: 'CT of the breast was read once again as ',
      exact: 'it stands',
      suffix: ' and this is how long it has to be: a PET',
    }),
  ).toEqual([]);
  expect(words({ prefix: 'CT: ', exact: 'it stands', suffix: ', see PET' })).toEqual(['ct', 'pet']);
});

test('a page without findings has none', () => {
  expect(words()).toEqual([]);
});
