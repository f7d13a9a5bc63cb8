import { describe, expect, test } from 'vitest';
import { allAdvice } from '../../../src/core/guidance/advice/all.ts';
import { type Advice, countries } from '../../../src/core/guidance/advice.ts';
import { adviceFor } from '../../../src/core/guidance/advise.ts';
import { allCards } from '../../../src/core/guidance/cards/all.ts';
import { familyIds } from '../../../src/core/guidance/families.ts';
import { allHelpLines, helpLinesFor } from '../../../src/core/guidance/helplines/all.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { help } from '../../../src/ui/words/en/help.ts';
import { allPieces, allSigned, type Piece, type Signed } from '../../../tools/catalog/pieces.ts';
import * as laws from './laws.ts';
import { page } from './moments.ts';

const pieces = allPieces();
const signed = allSigned();
const called = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;

describe('the laws of the words', { timeout: 30_000 }, () => {
  test.each<[string, readonly string[]]>([
    ['everything carries a source of the publisher’s own, or says that it claims none', laws.sourced(signed)],
    ['everything was looked at within eighteen months, or is marked as to be checked', laws.checked(signed)],
    ['tips and whys read at grade 6 or below, guidance at grade 8', laws.readable(pieces)],
    ['no sentence is longer than 25 words', laws.short(pieces)],
    [
      'no word of blame, promise or command about treatment; nothing sells or names a product',
      laws.decent(pieces),
    ],
    ['nothing is said twice in the same words', laws.said(pieces)],
    [
      'every number stands, whole, in what was found',
      laws.counted([...laws.claims(allAdvice, allCards, allRecords), ...laws.claimsBeside()]),
    ],
    ['what holds in one country alone is told to that country alone', laws.atHome(allAdvice)],
    ['what leads to the numbers to call speaks of one of them', laws.dialled(allAdvice)],
  ])('%s', (_, breaches) => {
    expect(breaches).toEqual([]);
  });

  test('no clinician has signed anything yet, so nothing says one has', () => {
    for (const advice of allAdvice) expect(advice.clinician, advice.id).toBeNull();
  });

  test('the number of a help line is the one that was found', () => {
    for (const line of allHelpLines)
      expect(line.checked.supports.replace(/\D/g, ''), line.id).toContain(
        line.phone.replace(/^.*\(|\D/g, ''),
      );
  });

  test('where no country was chosen, the screen tells the emergency number of each', () => {
    for (const line of allHelpLines)
      if (line.for === 'emergency') expect(help.local, line.id).toContain(line.phone);
  });

  test('ids are file names, each once', () => {
    const ids = signed.map(called);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of signed) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('every family gets guidance and at least one caution', () => {
    for (const family of familyIds) {
      const shown = adviceFor(page(family, 'current'), allAdvice);
      expect(shown.length, family).toBeGreaterThan(10);
      expect(
        shown.some(({ advice }) => advice.caution && advice.id !== 'keep-your-bookings'),
        family,
      ).toBe(true);
    }
  });

  test('every country has an emergency number and a line for a hard hour', () => {
    for (const country of countries) {
      const kinds = helpLinesFor(country).map((line) => line.for);
      expect(kinds[0], country).toBe('emergency');
      expect(kinds, country).toContain('hard hour');
    }
  });
});

describe('a breach is noticed', () => {
  const [first] = allAdvice as readonly [Advice, ...Advice[]];
  const advice = (words: string, more: Partial<Advice> = {}): Advice => ({
    ...first,
    ...more,
    words: { en: words },
  });
  const piece = (text: string, more: Partial<Piece> = {}): Piece => ({
    ...{ kind: 'advice', id: 'planted', part: 'words', limit: 8 },
    ...more,
    text,
  });
  const [one] = signed as readonly [Signed, ...Signed[]];
  const source = { organisation: 'A society', title: 'A page', url: 'https://example.org', date: '2024' };
  const sign = (more: Partial<Signed>): Signed => ({ ...one, sources: [source], claimsNone: false, ...more });
  const hard =
    'Multidisciplinary deliberation regarding therapeutic alternatives necessitates comprehensive histological documentation.';

  test.each<[string, readonly string[]]>([
    ['no source', laws.sourced([sign({ sources: [] })])],
    ['a source without a date', laws.sourced([sign({ sources: [{ ...source, date: 'last year' }] })])],
    ['a mirror', laws.sourced([sign({ sources: [{ ...source, url: 'https://docslib.org/x' }] })])],
    [
      'a check that is two years old',
      laws.checked([sign({ checked: { ...one.checked, on: '2024-01-01' } })]),
    ],
    [
      'a piece without a source that is not marked so',
      laws.checked([sign({ sources: [], checked: { ...one.checked, against: 'live page' } })]),
    ],
    ['hard words', laws.readable([piece(hard)])],
    ['a tip that only an adult could read', laws.readable([piece(hard, { limit: 6 })])],
    ['a sentence of thirty words', laws.short([piece(`${'and so '.repeat(15)}on.`)])],
    ['blame', laws.decent([piece('You should have asked before.')])],
    ['a promise', laws.decent([piece('You will be fine.')])],
    ['that waiting does no harm', laws.decent([piece('Waiting is safe for you.')])],
    ['a command', laws.decent([piece('You must have the operation.')])],
    ['a counsel against treatment', laws.decent([piece('You can refuse the surgery.')])],
    ['a drug by its trade name', laws.decent([piece('Ask for Keytruda.')])],
    ['a product', laws.decent([piece('Open MyChart.')])],
    [
      'the same words twice',
      laws.said([
        piece('Ask your doctor how long it is safe to wait.', { id: 'one' }),
        piece('Ask your doctor how long it is safe to wait.', { id: 'other' }),
      ]),
    ],
    [
      'a number that was found nowhere',
      laws.counted(laws.claims([advice('In 83% of cases the plan changes.')])),
    ],
    [
      'a number that is only part of one that was found',
      laws.counted([{ id: 'planted', text: 'In 4 of 20 studies.', supports: '34 studies of 2021; 20.' }]),
    ],
    ['an insurer sought among the help lines', laws.dialled([advice('Ask your insurer.', { next: 'call' })])],
    ['a country’s cover told to all', laws.atHome([advice('Medicare pays for this.', { for: {} })])],
    [
      'a country’s law told to all by a second way',
      laws.atHome([
        advice('The NHS may refer you.', {
          for: { countries: ['GB'] },
          alsoFor: [{ categories: ['cancer'] }],
        }),
      ]),
    ],
  ])('%s', (_, breaches) => {
    expect(breaches).toHaveLength(1);
  });
});
