/** The words on our screens: whole, plain, and never louder than the page. */
import { expect, test } from 'vitest';
import { allAdvice } from '../../src/core/guidance/advice/all.ts';
import { chooseWords } from '../../src/ui/words/choose.ts';
import { check } from '../../src/ui/words/en/check.ts';
import { lock } from '../../src/ui/words/en/lock.ts';
import { welcome } from '../../src/ui/words/en/welcome.ts';
import { en } from '../../src/ui/words/en.ts';

function every(table: object, path = ''): readonly (readonly [path: string, words: string])[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[here, value] as const] : every(value, here);
  });
}

/** Every table, so that a new one cannot be forgotten. */
const tables = import.meta.glob<object>('../../src/ui/words/en/*.ts', { eager: true });
const words = every(Object.assign({}, ...Object.values(tables)));
const sentences = words.flatMap(([path, text]) =>
  text.split(/(?<=[.?!:])\s+/).map((sentence) => [path, sentence] as const),
);

const diagnosisWords =
  /\b(cancer\w*|tumou?r\w*|carcinoma\w*|malignan\w*|metasta\w*|leuk[ae]mia|lymphoma|sarcoma|melanoma|stroke|sclerosis|dementia|lupus|cirrhosis|terminal|fatal|deadly|die|dying|death)\b/i;

test.each(words)('%s says something', (_path, text) => {
  expect(text.trim()).not.toBe('');
});

test('no diagnosis word is ours: they stand only in what the page itself says', () => {
  expect(words.filter(([, text]) => diagnosisWords.test(text))).toEqual([]);
});

test('a diagnosis word would be noticed', () => {
  expect(diagnosisWords.test('You may have cancer.')).toBe(true);
});

test('nobody is told that they are fine', () => {
  const falsely = /\b(you are (fine|ok|healthy)|nothing to worry|no cause for|all clear|don’t worry)\b/i;
  expect(words.filter(([, text]) => falsely.test(text))).toEqual([]);
});

test('sentences are at most 24 words', () => {
  const long = sentences.filter(([, sentence]) => sentence.split(/\s+/).length > 24);
  expect(long).toEqual([]);
});

test('nothing is shouted', () => {
  // FHIR is the name of a format.
  const loud = words.filter(([, text]) => /!|\b(?!FHIR\b)[A-Z]{4,}\b/.test(text));
  expect(loud).toEqual([]);
});

test('quotation marks and apostrophes are the printed ones', () => {
  expect(words.filter(([, text]) => /["']/.test(text))).toEqual([]);
});

test('each reason for not reading a page says "I could not read" and what to do', () => {
  for (const { says, next } of Object.values(en.page.unread)) {
    expect(says).toMatch(/^I could not read .*, because /);
    expect(next).toMatch(/\.$/);
  }
});

test('each thing that can go wrong is a sentence with a next step', () => {
  for (const { says, next } of [...Object.values(en.errors), ...Object.values(lock.refused), lock.shut]) {
    expect(says).toMatch(/\.$/);
    expect(next).toMatch(/\.$/);
    expect(next).not.toBe(says);
  }
});

test('what is hidden behind quick-hide is not named by it', () => {
  expect(every(en.hide).filter(([, text]) => /look|record|health|page/i.test(text))).toEqual([]);
});

test('a language we do not speak yet is answered in English', () => {
  expect(chooseWords(['fi', 'en-GB']).lang).toBe('en');
  expect(chooseWords([]).lang).toBe('en');
});

test('the welcome page says that no clinician has reviewed the words, while none has', () => {
  const says = welcome.limitsLines.some((line) => /no clinician has reviewed/i.test(line));
  expect(says).toBe(allAdvice.every(({ clinician }) => clinician === null));
});

test('what was looked for is said before it is said that it was not found', () => {
  for (const none of [en.page.state.none, check.state.none])
    expect(none).toMatch(/^I looked for a serious diagnosis\. I did not find one in the words (on|of) this /);
});
