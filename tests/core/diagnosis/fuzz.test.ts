/** Whatever the text, reading it ends, does not throw, stays linear, and quotes only what is there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modifiers } from '../../../src/core/diagnosis/modifiers/all.ts';
import { assertTarget, modifiersOf } from '../../../src/core/diagnosis/sentence.ts';
import { fold, sentenceStarts } from '../../../src/core/diagnosis/text.ts';
import { diagnosisOf, section } from './section.ts';

const words = fc.constantFrom(
  ...modifiers.slice(0, 200).map(([literal]) => literal),
  ...[
    'carcinoma',
    'breast',
    'left',
    'CA',
    'ALL',
    'C50.911',
    'stage',
    'IV',
    'HER2',
    '3+',
    'grade',
    'İ',
    'ß',
    '\t',
    '\n',
    '\n\n',
    '. ',
    ': ',
    '?',
    '(',
    '☐',
    'mets',
    'suspicious',
    'mass',
    'malignant',
    'ER',
    'lymphoma',
    'pT2',
    'N1',
    '1/3',
    'nodes',
    '’s',
    'cáncer',
    '𝒜',
  ],
);
const soup = fc.array(words, { maxLength: 120 }).map((parts) => parts.join(' '));
const anything = fc.oneof(
  soup,
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('folding moves no character', () => {
  fc.assert(fc.property(anything, (text) => fold(text).length === text.length));
});

test('sentences start in order, within the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const starts = sentenceStarts(text);
      return starts.every(
        (at, index) => at <= text.length && (index === 0 || at >= (starts[index - 1] ?? 0)),
      );
    }),
  );
});

test('every quote is on the page, with what stands on either side', () => {
  fc.assert(
    fc.property(anything, fc.string({ maxLength: 30 }), (text, heading) => {
      for (const { quote, name } of diagnosisOf(section(text, heading)).findings) {
        expect(name).toBe(quote.exact);
        expect(quote.exact.length).toBeGreaterThan(0);
        const whole = quote.prefix + quote.exact + quote.suffix;
        expect(text.includes(whole) || heading.includes(whole)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('any sentence and any target get an answer', () => {
  fc.assert(
    fc.property(
      anything,
      anything,
      (sentence, target) =>
        typeof assertTarget(sentence, target) === 'string' && Array.isArray(modifiersOf(sentence)),
    ),
  );
});

const hostile: readonly (readonly [string, (n: number) => string])[] = [
  ['near misses', (n) => 'breast cance lymphom carcinom '.repeat(n)],
  ['no space', (n) => 'a'.repeat(30 * n)],
  ['endings without an end', (n) => 'carcino'.repeat(4 * n)],
  ['nothing but names', (n) => 'breast cancer '.repeat(2 * n)],
  ['nothing but modifiers', (n) => 'no evidence of '.repeat(2 * n)],
  ['brackets', (n) => `${'('.repeat(15 * n)}${')'.repeat(15 * n)}`],
  ['capitals and colons', (n) => 'A A: '.repeat(6 * n)],
  ['line breaks', (n) => '\n'.repeat(30 * n)],
  ['stages', (n) => 'stage stage iv carcinoma her2 '.repeat(n)],
];

// Timings are for benches; here a hang alone is a failure.
test.each(hostile)('hostile text gets an answer: %s', { timeout: 30_000 }, (_, make) => {
  expect(['current', 'suspected', 'history', 'none']).toContain(diagnosisOf(section(make(7000))).status);
});
