/** The words on our screens: whole, plain, and never louder than the page. */
import { describe, expect, test } from 'vitest';
import { english } from '../../src/core/export/words-en.ts';
import { spanish as spanishExports } from '../../src/core/export/words-es.ts';
import { allAdvice } from '../../src/core/guidance/advice/all.ts';
import { check } from '../../src/ui/words/en/check.ts';
import { lock } from '../../src/ui/words/en/lock.ts';
import { welcome } from '../../src/ui/words/en/welcome.ts';
import { en } from '../../src/ui/words/en.ts';
import { welcome as bienvenida } from '../../src/ui/words/es/welcome.ts';
import { spanish } from '../../src/ui/words/es.ts';
import { laws } from '../core/spanish.ts';

function every(table: object, path = ''): readonly (readonly [path: string, words: string])[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[here, value] as const] : every(value, here);
  });
}

/** Every table, so that a new one cannot be forgotten. */
const tables = {
  English: import.meta.glob<object>('../../src/ui/words/en/*.ts', { eager: true }),
  Spanish: import.meta.glob<object>('../../src/ui/words/es/*.ts', { eager: true }),
};
const tableOf = (language: keyof typeof tables) => Object.assign({}, ...Object.values(tables[language]));
const both = Object.keys(tables).map((language) => {
  const words = every(tableOf(language as keyof typeof tables));
  const sentences = words.flatMap(([path, text]) =>
    text.split(/(?<=[.?!:])\s+/).map((sentence) => [path, sentence] as const),
  );
  return [language, words, sentences] as const;
});

const diagnosisWords =
  /(?<!\p{L})(cancer\w*|cáncer\w*|tumou?r\w*|carcinoma\w*|malign\w*|met[aá]sta\w*|leuk[ae]mia|leucemia|lymphoma|linfoma|sarcoma|melanoma|stroke|derrame|sclerosis|esclerosis|dementia|demencia|lupus|cirrhosis|cirrosis|terminal|fatal|mortal|deadly|die|dying|death|morir|muerte)(?!\p{L})/iu;

describe.each(both)('the words in %s', (language, words, sentences) => {
  test.each(words)('%s says something', (_path, text) => {
    expect(text.trim()).not.toBe('');
  });

  test('no diagnosis word is ours: they stand only in what the page itself says', () => {
    expect(words.filter(([, text]) => diagnosisWords.test(text))).toEqual([]);
  });

  test('nobody is told that they are fine', () => {
    const falsely =
      /(?<!\p{L})(you are (fine|ok|healthy)|nothing to worry|no cause for|all clear|don’t worry|usted está bien|no se preocupe|no hay de qué)(?!\p{L})/iu;
    expect(words.filter(([, text]) => falsely.test(text))).toEqual([]);
  });

  test('sentences are short', () => {
    const most = language === 'English' ? 24 : 26;
    expect(sentences.filter(([, sentence]) => sentence.split(/\s+/).length > most)).toEqual([]);
  });

  test('nothing is shouted', () => {
    // FHIR is the name of a format.
    const loud = words.filter(([, text]) => /[!¡]|\b(?!FHIR\b)[A-Z]{4,}\b/.test(text));
    expect(loud).toEqual([]);
  });

  test('quotation marks and apostrophes are the printed ones', () => {
    expect(words.filter(([, text]) => /["'«»]/.test(text))).toEqual([]);
  });
});

test('a diagnosis word would be noticed', () => {
  expect(diagnosisWords.test('You may have cancer.')).toBe(true);
  expect(diagnosisWords.test('Usted puede tener cáncer.')).toBe(true);
});

describe('Spanish beside English', () => {
  const pairsOf = (one: object, other: object) => {
    const said = new Map(every(other));
    return new Map(
      every(one).map(([path, text]) => [`${path}: ${text}`, `${path}: ${said.get(path) ?? ''}`]),
    );
  };
  const pairs = new Map([
    ...pairsOf(tableOf('English'), tableOf('Spanish')),
    ...pairsOf(english, spanishExports),
  ]);

  test('every table and every word stands in both', () => {
    const names = (language: keyof typeof tables) =>
      every(tableOf(language)).map(([path]) => path.replace(/\.\d+$/, ''));
    expect(new Set(names('Spanish'))).toEqual(new Set(names('English')));
    expect(Object.keys(spanish.apart ?? {})).toHaveLength(
      Object.keys(tables.Spanish).length - Object.keys(en).length + 2,
    );
  });

  // “PDF, A4 o Letter” has no figure more or less; a caveat is the catalogue's alone.
  test.each(laws.filter(([name]) => !name.startsWith('a caveat')))('%s', (_, law) => {
    expect(law(pairs)).toEqual([]);
  });
});

test('each reason for not reading a page says "I could not read" and what to do', () => {
  for (const [table, because] of [
    [en, /^I could not read .*, because /],
    [spanish, /^No pude leer .*, porque /],
  ] as const)
    for (const { says, next } of Object.values(table.page.unread)) {
      expect(says).toMatch(because);
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

test('the welcome page says that no clinician has reviewed the words, while none has', () => {
  const none = allAdvice.every(({ clinician }) => clinician === null);
  expect(welcome.limitsLines.some((line) => /no clinician has reviewed/i.test(line))).toBe(none);
  expect(
    bienvenida.limitsLines.some((line) => /^Ningún profesional de la salud ha revisado/.test(line)),
  ).toBe(none);
});

test('what was looked for is said before it is said that it was not found', () => {
  for (const none of [en.page.state.none, check.state.none])
    expect(none).toMatch(/^I looked for a serious diagnosis\. I did not find one in the words (on|of) this /);
});
