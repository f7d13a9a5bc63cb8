/** Law: everything that the catalogue says on a screen is said in Spanish, as plainly and as exactly. */
import { describe, expect, it, test } from 'vitest';
import { imageRoom } from '../../src/core/case/holders.ts';
import { ownLabels } from '../../src/core/case/whose.ts';
import { sentences } from '../../src/core/es/all.ts';
import { chooseLanguage, inLanguage, learn } from '../../src/core/languages.ts';
import { allRecords } from '../../src/core/records/all.ts';
import { perspicuityOf, syllablesOf } from '../../tools/catalog/perspicuity.ts';
import { allPieces } from '../../tools/catalog/pieces.ts';
import { laws } from './spanish.ts';

const modules = import.meta.glob<object>(['../../src/core/{guidance,records,case}/*/**/*.ts'], {
  eager: true,
});
const sources = import.meta.glob<string>(['../../src/core/{guidance,records,case}/*.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Letters, and what the law gives them to say, are in the language of the offices that read them. */
const isOfALetter = (file: string, path: string) =>
  (file.includes('/letters/') && !/^default\.(title|tip)\b/.test(path)) ||
  (file.includes('/law/') && /\bsays\b/.test(path));

function wordsIn(
  value: unknown,
  path = '',
  seen = new Set<unknown>(),
): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'en' && typeof inner === 'string'
      ? [[path, inner] as const]
      : wordsIn(inner, path === '' ? key : `${path}.${key}`, seen),
  );
}

/** One file per piece: what it holds, whole. */
const ofPieces = Object.entries(modules).flatMap(([file, held]) =>
  /\/all\.ts$|\/load\.ts$/.test(file)
    ? []
    : wordsIn({ ...held }).flatMap(([path, en]) => (isOfALetter(file, path) ? [] : [en])),
);

/** Sentences among the code, exported or not. */
const ofCode = Object.entries(sources).flatMap(([file, source]) =>
  /\/(blocks|whose|law)\.ts$/.test(file)
    ? []
    : [...source.matchAll(/\ben:\s*'((?:[^'\\]|\\.)*)'/g)].map(([, en = '']) => en),
);

/** From `law.ts`, whose other sentence is a letter's. */
const toMe =
  'The letter asks for the copies to come to you. You can then pass them on to any doctor, and you know what is in them.';

const wanted = new Set([
  ...ofPieces,
  ...ofCode,
  toMe,
  ...allRecords.map(imageRoom).filter((room) => room !== ''),
]);

/** What has no Spanish, and Spanish whose English is gone. */
const untold = (all: Iterable<string>) => [...all].filter((en) => !Object.hasOwn(sentences, en));
const stale = (all: ReadonlySet<string>) => Object.keys(sentences).filter((en) => !all.has(en));

describe('in Spanish', () => {
  test('every sentence that a screen can show is told', () => {
    expect(wanted.size).toBeGreaterThan(1900);
    expect(untold(wanted)).toEqual([]);
  });

  test('no sentence is told whose English is gone or was changed', () => {
    expect(stale(wanted)).toEqual([]);
  });

  test('a sentence that is new, changed or gone would be noticed', () => {
    const [first = '', ...others] = wanted;
    expect(untold([...others, `${first} And more.`])).toEqual([`${first} And more.`]);
    expect(stale(new Set(others))).toEqual([first]);
  });

  const pairs = new Map(Object.entries(sentences));
  test.each(laws)('%s', (_, law) => {
    expect(law(pairs)).toEqual([]);
  });

  test('what reads at a school grade in English is of normal plainness or better', () => {
    const hard = allPieces(({ en }) => sentences[en] ?? en).filter(
      // The measure says nothing of a line alone.
      ({ limit, text }) => limit !== null && text.split(/\s+/).length >= 15 && perspicuityOf(text) < 55,
    );
    expect(hard).toEqual([]);
  });

  test.each(laws)('it would be noticed if not: %s', (_, law, [en, es]) => {
    expect(law(new Map([[en, es]]))).toHaveLength(1);
  });
});

describe('the measure of Spanish', () => {
  it.each([
    ['cáncer', 2],
    ['guía', 2],
    ['quimioterapia', 5],
    ['oncología', 5],
    ['aéreo', 4],
    ['ciudad', 2],
    ['pingüino', 3],
    ['hay', 1],
  ])('counts the syllables of %s', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('finds a plain text plainer than a learned one', () => {
    expect(perspicuityOf('Llame a su médico. Pida su historial.')).toBeGreaterThan(
      perspicuityOf('Comuníquese inmediatamente con el especialista correspondiente.'),
    );
    expect(perspicuityOf('Comuníquese inmediatamente con el especialista correspondiente.')).toBeLessThan(55);
  });
});

describe('a language', () => {
  it('is the one that was chosen, else the first of the browser’s that is ours, else English', () => {
    expect(chooseLanguage('es', ['en-US'])).toBe('es');
    expect(chooseLanguage('browser', ['fi', 'es-MX', 'en'])).toBe('es');
    expect(chooseLanguage('browser', ['fi', 'EN-gb', 'es'])).toBe('en');
    expect(chooseLanguage('browser', ['fi'])).toBe('en');
    expect(chooseLanguage('browser', [])).toBe('en');
  });

  it('is spoken once it was learned, and English where it lacks a sentence', () => {
    learn('es', { Yes: 'Sí' });
    expect(inLanguage({ en: 'Yes' }, 'es-US')).toBe('Sí');
    expect(inLanguage({ en: 'Yes' }, 'en-GB')).toBe('Yes');
    expect(inLanguage({ en: 'No' }, 'es')).toBe('No');
    expect(inLanguage({ en: 'toString' }, 'es')).toBe('toString');
    learn('es', {});
  });

  it('knows the reader’s own list by the word that the screens begin it with', async () => {
    const [{ kase: en }, { kase: es }] = await Promise.all([
      import('../../src/ui/words/en/case.ts'),
      import('../../src/ui/words/es/case.ts'),
    ]);
    expect(ownLabels).toEqual({ en: en.me, es: es.me });
  });
});
