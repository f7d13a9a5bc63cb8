import { describe, expect, test } from 'vitest';
import { allAdvice } from '../../../src/core/guidance/advice/all.ts';
import { countries } from '../../../src/core/guidance/advice.ts';
import { adviceFor } from '../../../src/core/guidance/advise.ts';
import { familyIds } from '../../../src/core/guidance/families.ts';
import { allHelpLines, helpLinesFor } from '../../../src/core/guidance/helplines/all.ts';
import { gradeOf, sentencesOf } from '../../../tools/catalog/grade.ts';
import { allPieces, allSigned } from '../../../tools/catalog/pieces.ts';
import { page } from './moments.ts';
import { numbersIn } from './numbers.ts';

const pieces = allPieces();
const signed = allSigned();
const called = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;

/** Words of blame, promise, false comfort, command about treatment, or selling. */
const forbidden = [
  /\byou should have\b|\byour fault\b|\byou failed\b/i,
  /\bguarantee|\bwill be (fine|cured|ok)\b|\byou are fine\b|\bnothing to worry\b|\bdon[’']t worry\b|\bwill cure\b/i,
  /\b(delay|waiting) is (safe|fine|ok|harmless)\b|\bsafe to delay\b|\bno (rush|hurry)\b|\btake your time\b/i,
  /\b(refuse|reject|decline) (the |your )?(treatment|surgery|chemo|operation)\b|\b(stop|skip) (your )?(treatment|chemo)\b/i,
  /\byou (must|have to|need to) (have|take|start|get) (the )?(treatment|surgery|chemo|radiation|operation)\b/i,
  /\bbuy\b|\border now\b|\bsubscribe\b|\bbest (hospital|doctor|center|clinic)\b|\bworld-class\b|\bMyChart\b|™|®/i,
  /\bbattle\b|\bfight(ing)? (your )?cancer\b|\bbrave\b|\bvictim\b/i,
];

describe('the laws of the words', { timeout: 30_000 }, () => {
  test('everything carries a source, or says that it claims none', () => {
    for (const each of signed) {
      if (!each.claimsNone) expect(each.sources.length, called(each)).toBeGreaterThan(0);
      for (const source of each.sources) {
        expect(source.organisation.length, called(each)).toBeGreaterThan(2);
        expect(source.url, called(each)).toMatch(/^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}/);
        expect(source.date, called(each)).toMatch(/^(undated|\d{4}(-\d{2}){0,2})$/);
      }
    }
  });

  test('a link leads to the publisher, never to a mirror', () => {
    const mirrors = /docslib|scribd|tripod|vercel|freshdesk|azurewebsites|webarchive|pdfslide|slideshare/;
    for (const each of signed)
      for (const source of each.sources) expect(source.url, called(each)).not.toMatch(mirrors);
  });

  test('everything was looked at within eighteen months, and what has no source is marked as still to be checked', () => {
    const oldest = new Date();
    oldest.setMonth(oldest.getMonth() - 18);
    for (const each of signed) {
      expect(new Date(each.checked.on).getTime(), called(each)).toBeGreaterThan(oldest.getTime());
      expect(each.checked.supports.length, called(each)).toBeGreaterThan(10);
      if (each.sources.length === 0) expect(each.checked.against, called(each)).toBe('to be checked');
    }
  });

  test('no clinician has signed anything yet, so nothing says one has', () => {
    for (const advice of allAdvice) expect(advice.clinician, advice.id).toBeNull();
  });

  test('every number in advice stands in what was found', () => {
    for (const advice of allAdvice)
      for (const number of numbersIn(`${advice.title.en} ${advice.words.en} ${advice.ifUrgent?.en ?? ''}`))
        expect(advice.checked.supports, `${advice.id}: ${number}`).toContain(number);
    for (const line of allHelpLines)
      expect(line.checked.supports.replace(/\D/g, ''), line.id).toContain(
        line.phone.replace(/^.*\(|\D/g, ''),
      );
  });

  test('tips and whys read at grade 6 or below, guidance at grade 8', () => {
    const tooHard = pieces
      .filter(({ limit }) => limit !== null)
      .map((piece) => ({ piece, ...gradeOf(piece.text) }))
      .filter(({ piece, grade }) => grade > (piece.limit ?? 0))
      .map(({ piece, grade }) => `${called(piece)} ${piece.part}: ${grade.toFixed(1)} > ${piece.limit}`);
    expect(tooHard).toEqual([]);
  });

  test('no sentence is longer than 25 words', () => {
    const tooLong = pieces
      .filter(({ text }) => gradeOf(text).longestSentence > 25)
      .map((piece) => `${called(piece)} ${piece.part}`);
    expect(tooLong).toEqual([]);
  });

  test('no word of blame, promise or command about treatment, and nothing sells or names a product', () => {
    for (const piece of pieces)
      for (const pattern of forbidden) expect(piece.text, called(piece)).not.toMatch(pattern);
  });

  test('nothing is said twice in the same words', () => {
    const seen = new Map<string, string>();
    for (const piece of pieces.filter(({ limit, kind }) => limit !== null && kind !== 'record'))
      for (const sentence of sentencesOf(piece.text).filter((each) => each.split(' ').length > 7)) {
        const twin = seen.get(sentence.toLowerCase());
        expect(
          twin === undefined || twin === called(piece),
          `${called(piece)} and ${twin}: ${sentence}`,
        ).toBe(true);
        seen.set(sentence.toLowerCase(), called(piece));
      }
    const whys = pieces
      .filter(({ kind, part }) => kind === 'record' && part === 'why')
      .map(({ text }) => text);
    expect(new Set(whys).size).toBe(whys.length);
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
