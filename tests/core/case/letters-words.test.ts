/** The laws of the words in letters: source and check, numbers, plainness, tone. Each is tried on a planted breach. */
import { describe, expect, it, vi } from 'vitest';
import { blanks } from '../../../src/core/case/blanks.ts';
import { print } from '../../../src/core/case/draft.ts';
import { ladderFor } from '../../../src/core/case/ladder.ts';
import { allLaws } from '../../../src/core/case/law/all.ts';
import type { Law } from '../../../src/core/case/law.ts';
import type { Letter } from '../../../src/core/case/letter.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import { type Check, countries, type Source, type Words } from '../../../src/core/guidance/advice.ts';
import { gradeOf } from '../../../tools/catalog/grade.ts';
import { numbersIn } from '../guidance/numbers.ts';
import { allMade, law, request } from './letters-made.ts';

// Every letter under every law; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const claimed = ({ source, also = [] }: Pick<Letter, 'source' | 'also'>): readonly Source[] =>
  source === 'general safety advice' ? also : [source, ...also];

const wordsOfLaw = ({ place, name, says, tells, regulator }: Law): readonly Words[] =>
  [place, name, ...Object.values(says), ...Object.values(tells), regulator].filter((words) => words !== null);

const wordsOfLetter = ({ title, tip, subject, passages }: Letter): readonly Words[] => [
  ...[title, tip, subject],
  ...passages.flatMap((passage) => ('words' in passage ? [passage.words] : [])),
];

const signed = [
  ...allLaws.map((each) => ({ ...each, words: wordsOfLaw(each) })),
  ...allLetters.map((each) => ({ ...each, words: wordsOfLetter(each) })),
];

/** Numbers that nobody found. */
const unfound = (words: readonly Words[], { supports }: Check): readonly string[] =>
  words.flatMap(({ en }) => numbersIn(en)).filter((number) => !numbersIn(supports).includes(number));

const blame =
  /\byou (failed|refused|ignored)\b|\byour fault\b|\b(sue|lawyer|lawsuit|court action)\b|\bdemand\b|\bmust\b(?! sign)|\bguarantee|\bwill be (fine|cured)\b|\b(delay|waiting) is (safe|fine|ok)\b|\bMyChart\b|™|®|\bbattle\b|\bfight/i;

describe('every letter and every law', () => {
  it('carries a source with a link to its publisher, or claims none', () => {
    for (const each of signed) {
      if (each.source === 'general safety advice')
        expect(each.checked.against, each.id).toBe('to be checked');
      for (const source of claimed(each)) {
        expect(source.organisation.length, each.id).toBeGreaterThan(2);
        expect(source.url, each.id).toMatch(/^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}/);
        expect(source.date, each.id).toMatch(/^(undated|\d{4}(-\d{2}){0,2})$/);
      }
    }
  });

  it('was looked at within eighteen months, and is signed by no clinician yet', () => {
    const oldest = new Date();
    oldest.setMonth(oldest.getMonth() - 18);
    for (const { id, checked, clinician } of signed) {
      expect(new Date(checked.on).getTime(), id).toBeGreaterThan(oldest.getTime());
      expect(checked.supports.length, id).toBeGreaterThan(10);
      expect(clinician, id).toBeNull();
    }
  });

  it('holds no number that does not stand in what was found', () => {
    for (const { id, words, checked } of signed) expect(unfound(words, checked), id).toEqual([]);
    expect(unfound([{ en: 'HIPAA gives you 91 days.' }], law('us').checked)).toEqual(['91']);
  });

  it('has the clock that its own words name', () => {
    const agrees = ({ clock, tells }: Law) =>
      clock.unit === 'months' ? /one month/.test(tells.due.en) : tells.due.en.includes(`${clock.count} `);
    for (const each of allLaws) expect(agrees(each), each.id).toBe(true);
    expect(agrees({ ...law('us'), clock: { ...law('us').clock, count: 60 } })).toBe(false);
  });

  it('is named by its file, once', () => {
    const ids = signed.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const country of countries)
      expect(
        allLaws.some((each) => each.country === country),
        country,
      ).toBe(true);
  });

  it('says the same thing in the same words only where it is one thing', () => {
    const subjects = allLetters.map(({ subject }) => subject.en);
    const titles = allLetters.map(({ title }) => title.en);
    const tips = allLetters.map(({ tip }) => tip.en);
    for (const list of [subjects, titles, tips]) expect(new Set(list).size).toBe(list.length);
  });
});

describe('plain words', () => {
  /** A letter as it is read: a blank counts as one short word, lists and lines end as sentences do. */
  const read = (text: string) =>
    text
      .split('\n')
      .map((line) => line.replace(/^(- |\[ \] )/, '').replace(/(?<![.?!:,])$/, '.'))
      .join(' ');

  it('read at grade 9 or below in every letter, under every law', () => {
    for (const [which, { body }] of allMade) {
      const { grade } = gradeOf(read(body.replace(/\[[^\]\n]{2,}\]/g, 'it')));
      expect(grade, which).toBeLessThanOrEqual(9);
    }
  });

  it('stay at grade 9 in each paragraph of words, and 25 words in each sentence', () => {
    for (const [which, { parts }] of allMade)
      for (const { does, segments } of parts) {
        if (does === 'patient' || does === 'addressee') continue;
        const text = read(segments.map((each) => ('text' in each ? each.text : 'it')).join(''));
        expect(gradeOf(text).longestSentence, `${which}: ${print(segments)}`).toBeLessThanOrEqual(25);
      }
  });

  it('read at grade 8 or below in what the screen tells beside a letter', () => {
    const texts = [
      ...allLetters.map(({ id, tip }) => [id, tip.en] as const),
      ...allLaws.flatMap(({ id, tells }) => Object.values(tells).map(({ en }) => [id, en] as const)),
      ...ladderFor(request('records').letter, law('us'), {
        sentOn: '2026-11-23',
        visitOn: '2026-12-10',
      }).flatMap(({ id, words, why }) => [[id, words] as const, [id, why] as const]),
    ];
    const tooHard = texts
      .map(([id, text]) => ({ id, text, ...gradeOf(text) }))
      .filter(({ grade, longestSentence }) => grade > 8 || longestSentence > 25)
      .map(({ id, grade, text }) => `${id} ${grade.toFixed(1)}: ${text}`);
    expect(tooHard).toEqual([]);
  });

  it('would notice a hard letter', () => {
    const hard =
      'Notwithstanding any administrative considerations, documentation availability necessitates verification.';
    expect(gradeOf(hard).grade).toBeGreaterThan(9);
  });

  it('hold no blame, no threat, no promise and no product', () => {
    for (const [which, { subject, body }] of allMade) expect(`${subject} ${body}`, which).not.toMatch(blame);
    for (const { id, words } of signed) for (const { en } of words) expect(en, id).not.toMatch(blame);
    expect('You failed to answer, and I demand my records.').toMatch(blame);
  });

  it('call every blank by words that a person can fill', () => {
    for (const [id, { en }] of Object.entries(blanks)) expect(en.length, id).toBeLessThan(60);
    const used = new Set(
      allMade.flatMap(([, { parts }]) =>
        parts.flatMap(({ segments }) => segments.flatMap((each) => ('blank' in each ? [each.blank] : []))),
      ),
    );
    expect(Object.keys(blanks).filter((id) => !(used as ReadonlySet<string>).has(id))).toEqual([]);
  });
});
