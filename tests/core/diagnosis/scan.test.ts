/** The scan finds what one expression of all names would find. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entries } from '../../../src/core/diagnosis/lexicon.ts';
import { openScan } from '../../../src/core/diagnosis/scan.ts';
import { fold } from '../../../src/core/diagnosis/text.ts';
import { endings } from '../../../src/core/diagnosis/words.ts';

const names = [...entries.keys()].toSorted((a, b) => b.length - a.length);
const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
const all = new RegExp(
  `(?:(?<![a-z0-9])(?:${escaped.join('|')})|(?:${endings})s?)(?![a-z])|\\b[c-z]\\d\\d(?:\\.\\d{1,4})?(?![a-z0-9.%/])`,
  'g',
);

function scanned(text: string): readonly string[] {
  const next = openScan(text);
  const found: string[] = [];
  for (let hit = next(0); hit; hit = next(hit.index + hit.word.length))
    found.push(`${hit.index} ${hit.word}`);
  return found;
}

const matched = (text: string) => [...text.matchAll(all)].map((hit) => `${hit.index} ${hit[0]}`);

test('every name is found, alone and inside a sentence', { timeout: 30_000 }, () => {
  for (const name of names) expect(scanned(`no ${name}, c50.9`), name).toEqual(matched(`no ${name}, c50.9`));
});

const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    'adenocarcinoma',
    'carcinomas',
    'sarcomatoid',
    'osteo',
    'xsarcoma',
    'lymphomas1',
    'c50.911',
    'z80',
    'd12%',
    '(hcc)',
  ),
  fc.constantFrom(' ', ' ', ' ', '\n\n', ',', '-', "'", '.', '1', 'x', '_', 'é'),
  fc.string({ maxLength: 6 }),
);

test('any text gives the same names in the same places', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = fold(pieces.join(''));
      expect(scanned(text)).toEqual(matched(text));
    }),
    { numRuns: 3000 },
  );
});
