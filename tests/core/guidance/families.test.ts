import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/core/assessment.ts';
import { questionsFor } from '../../../src/core/guidance/ask.ts';
import { allCards } from '../../../src/core/guidance/cards/all.ts';
import { loadCards } from '../../../src/core/guidance/cards/load.ts';
import { cardsFor } from '../../../src/core/guidance/domain-card.ts';
import { familyIds } from '../../../src/core/guidance/families.ts';
import { momentOfCase } from '../../../src/core/guidance/moment.ts';
import { audiences } from '../../../src/core/guidance/question.ts';
import { allQuestions } from '../../../src/core/guidance/questions/all.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { recordsFor } from '../../../src/core/records/choose.ts';
import { page } from './moments.ts';

const asked = (family: string, facts: Facts = {}) =>
  questionsFor(page(family, 'current', { facts }), allQuestions, allCards).map(({ question }) => question);

describe('every family', { timeout: 30_000 }, () => {
  test('has a card of its own, with at least three questions', () => {
    for (const family of familyIds) {
      const [card] = cardsFor(page(family, 'current'), allCards);
      expect(card?.id).toBe(family);
      expect(card?.questions.length, family).toBeGreaterThanOrEqual(3);
    }
    expect(allCards.length).toBeGreaterThanOrEqual(40);
  });

  test('has its card among those that are loaded for it, which are not all', async () => {
    for (const family of familyIds) {
      const loaded = await loadCards([family]);
      const moment = page(family, 'current');
      expect(cardsFor(moment, loaded)).toEqual(cardsFor(moment, allCards));
      expect(loaded.length, family).toBeLessThan(allCards.length);
    }
    expect((await loadCards(familyIds)).map(({ id }) => id).sort()).toEqual(allCards.map(({ id }) => id));
    expect(await loadCards([])).toEqual([]);
  });

  test('has three questions or records with a source that any other family has not', () => {
    const has = new Map(familyIds.map((family) => [family, sourcedOf(family)]));
    const near = [...has].flatMap(([one, mine]) =>
      [...has]
        .filter(([other, theirs]) => one !== other && lacking(mine, theirs) < 3)
        .map(([other]) => `${one} beside ${other}`),
    );
    expect(near).toEqual([]);
    const lung = sourcedOf('lung-cancer');
    expect(lacking(lung, new Set([...lung].slice(2)))).toBe(2);
  });

  test('rests on a source of its own, which no other family’s card names: at least forty do', () => {
    const named = familyIds.map((family) => {
      const [card] = cardsFor(page(family, 'current'), allCards);
      return card ? [card.source, ...(card.also ?? [])].map(({ url, title }) => `${title} ${url}`) : [];
    });
    const all = named.flat();
    const own = named.filter((sources) =>
      sources.some((source) => all.indexOf(source) === all.lastIndexOf(source)),
    );
    expect(own.length).toBeGreaterThanOrEqual(40);
  });

  test('has questions for every audience', () => {
    for (const family of familyIds) {
      const to = asked(family).map((question) => question.to);
      expect(new Set(to), family).toEqual(new Set(audiences));
      expect(to).toEqual([...to].sort((a, b) => audiences.indexOf(a) - audiences.indexOf(b)));
    }
  });

  test('is there for an open case as for a page', () => {
    for (const family of familyIds)
      expect(cardsFor(momentOfCase([family]), allCards)).toEqual(cardsFor(page(family, 'current'), allCards));
  });
});

describe('questions', () => {
  test('the first one for your own doctor is how long you can safely wait', () => {
    expect(asked('heart-failure')[0]?.words.en).toBe('How long can I safely wait before treatment starts?');
  });

  test('a pathology report that does not state HER2 brings the question; one that does, does not', () => {
    const texts = (facts: Facts) => asked('breast-cancer', facts).map(({ words }) => words.en);
    const her2 = 'HER2 is not on this page: has it been tested, and what is the score?';
    expect(texts({ er: 'positive', pr: 'positive' })[0]).toBe(her2);
    expect(texts({ er: 'positive', pr: 'positive', her2: 'low' })).not.toContain(her2);
  });

  test('a page that is no pathology report is not blamed for what it leaves out', () => {
    const moment = { ...page('breast-cancer', 'current'), kind: 'problem-list' as const };
    const texts = questionsFor(moment, allQuestions, allCards).map(({ question }) => question.words.en);
    expect(texts.filter((text) => text.includes('not on this page'))).toEqual([]);
  });

  test('breast cancer that has spread is asked about markers in the spread, not about a smaller operation', () => {
    const spread = asked('breast-cancer', { stage: 'IV' })
      .map(({ words }) => words.en)
      .join(' ');
    for (const word of ['PIK3CA', 'ESR1', 'AKT1', 'PTEN', 'PALB2', 'PD-L1', 'rather than zero', 'trial'])
      expect(spread).toContain(word);
    expect(spread).not.toContain('smaller operation');
  });

  test('ids are kept once each, so that a stored list finds its question again', () => {
    const ids = [...allCards, ...allQuestions].flatMap((each) => each.questions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** The questions and records of a family that carry a source. */
function sourcedOf(family: string): ReadonlySet<string> {
  const questions = questionsFor(page(family, 'current'), allQuestions, allCards);
  const records = recordsFor([family], {}, allRecords);
  return new Set([
    ...questions
      .filter(({ source }) => source !== 'general safety advice')
      .map(({ question }) => question.words.en),
    ...records.filter(({ sources }) => sources.length > 0).map(({ id }) => id),
  ]);
}

/** How many of `mine` the others have not. */
function lacking(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  return [...mine].filter((each) => !theirs.has(each)).length;
}
