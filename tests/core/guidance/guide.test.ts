/** What the guide of a list holds, and in which order. */
import { describe, expect, test } from 'vitest';
import { countries } from '../../../src/core/guidance/advice.ts';
import { catalogue } from '../../../src/core/guidance/catalogue.ts';
import { cardsFor, isNamed } from '../../../src/core/guidance/domain-card.ts';
import { familyIds } from '../../../src/core/guidance/families.ts';
import { guideFor } from '../../../src/core/guidance/guide.ts';
import { momentOfCase } from '../../../src/core/guidance/moment.ts';
import { page } from './moments.ts';

const guideOf = (condition: string, country?: (typeof countries)[number]) =>
  guideFor(momentOfCase([condition]), catalogue, country);

describe('the guide', () => {
  test('every family has its card, a plain summary before the studies, and words', () => {
    for (const family of familyIds) {
      const { cards, summary, evidence, words } = guideOf(family);
      expect(cards.length, family).toBeGreaterThan(0);
      expect(summary?.words.en, family).toMatch(/^Most second opinions agree/);
      expect(evidence.length, family).toBeGreaterThan(0);
      expect(words.length, family).toBeGreaterThan(0);
    }
  });

  test('what is urgent stands apart, before all else, and never among the rest', () => {
    const { urgent, more } = guideOf('acute-leukemia');
    expect(urgent.map(({ advice }) => advice.id)).toContain('acute-leukemia');
    expect(more.filter(({ advice }) => advice.urgent)).toEqual([]);
  });

  test('beside something urgent, nothing says on its own word that there is time', () => {
    for (const family of familyIds) {
      const { urgent, more } = guideOf(family);
      if (urgent.length === 0) continue;
      for (const { advice, words } of more)
        if (advice.saysWait) expect(words, `${family}: ${advice.id}`).toBe(advice.ifUrgent);
    }
  });

  test('nothing is said twice', () => {
    const { summary, more } = guideOf('lung-cancer');
    expect(more).not.toContain(summary);
  });

  test('every card says why it is there', () => {
    const { cards, evidence } = guideOf('valve-disease');
    for (const { because } of [...cards, ...evidence]) expect(because.words.en).toMatch(/^Shown /);
    expect(cards[0]?.because.rule).toBe('condition');
  });

  test('a list without a diagnosis names none', () => {
    const { urgent, cards, evidence, places } = guideFor(momentOfCase([]), catalogue, 'US');
    expect([...urgent, ...cards]).toEqual([]);
    expect(evidence.map(({ piece }) => piece.for.conditions ?? piece.for.categories)).not.toContain(
      expect.anything(),
    );
    expect([...places.near, ...places.elsewhere].filter(({ for: whom }) => whom.conditions)).toEqual([]);
  });

  test('where the disease has spread, the card is the one for that', () => {
    const moment = page('breast-cancer', 'current', { facts: { metastatic: 'yes' } });
    expect(guideFor(moment, catalogue).cards.map(({ piece }) => piece.id)).toEqual(['breast-metastatic']);
    expect(guideOf('breast-cancer').cards.map(({ piece }) => piece.id)).toEqual(['breast-cancer']);
  });

  test('a card is named where the page states the illness, and not where it only suspects it', () => {
    const named = (status: 'current' | 'suspected') => {
      const moment = page('lung-cancer', status);
      return cardsFor(moment, catalogue.cards).map((card) => isNamed(card, moment));
    };
    expect(named('current')).toEqual([true]);
    expect(named('suspected')).toEqual([false]);
  });

  test('the words are those of its own cards, in their order', () => {
    const names = guideOf('lung-cancer').words.map(({ term }) => term.name);
    expect(names).toContain('EGFR');
    expect(names.indexOf('biopsy')).toBeLessThan(names.indexOf('EGFR'));
    expect(guideOf('valve-disease').words.map(({ term }) => term.name)).not.toContain('EGFR');
  });

  test('is chosen in less than five milliseconds', () => {
    const moment = momentOfCase(['breast-cancer', 'lung-cancer', 'valve-disease']);
    const took = Array.from({ length: 20 }, () => {
      const start = performance.now();
      guideFor(moment, catalogue, 'US');
      return performance.now() - start;
    });
    expect(Math.min(...took)).toBeLessThan(5);
  });
});

describe('where to look', () => {
  test('another country’s places never stand among the near ones', () => {
    for (const country of countries)
      for (const family of familyIds)
        for (const { id, countries: served } of guideOf(family, country).places.near)
          expect(served ?? [country], `${family} in ${country}: ${id}`).toContain(country);
  });

  test('where no country was chosen, the near ones are those that serve any', () => {
    for (const family of familyIds)
      for (const place of guideOf(family).places.near) expect(place.countries, place.id).toBeUndefined();
  });

  test('no place is lost: what is not near stands elsewhere, once', () => {
    const { near, elsewhere } = guideOf('thyroid-cancer', 'GB').places;
    const all = guideOf('thyroid-cancer').places;
    expect([...near, ...elsewhere].map(({ id }) => id).sort()).toEqual(
      [...all.near, ...all.elsewhere].map(({ id }) => id).sort(),
    );
    expect(elsewhere.map(({ id }) => id)).toContain('nci-centers');
  });
});
