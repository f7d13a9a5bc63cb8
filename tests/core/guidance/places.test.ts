import { describe, expect, test } from 'vitest';
import { portals } from '../../../src/core/assessment.ts';
import { countries } from '../../../src/core/guidance/advice.ts';
import { doorOf } from '../../../src/core/guidance/door.ts';
import { allDoors } from '../../../src/core/guidance/doors/all.ts';
import { familyIds } from '../../../src/core/guidance/families.ts';
import { placesFor } from '../../../src/core/guidance/place.ts';
import { allPlaces } from '../../../src/core/guidance/places/all.ts';
import { page } from './moments.ts';

describe('where to look', () => {
  test('every family has a place to look, in the US and where no country was chosen', () => {
    for (const family of familyIds) {
      expect(placesFor(page(family, 'current'), allPlaces).length, family).toBeGreaterThan(0);
      expect(placesFor(page(family, 'current'), allPlaces, 'US').length, family).toBeGreaterThan(0);
    }
  });

  test('a place that serves another country is left out', () => {
    for (const country of countries)
      for (const place of placesFor(page('breast-cancer', 'current'), allPlaces, country))
        expect(place.countries ?? [country], place.id).toContain(country);
  });

  test('links are constants over https, with no room for anything of the person’s', () => {
    for (const { id, url } of allPlaces) {
      expect(url, id).toMatch(/^https:\/\/[a-z0-9.-]+(\/[A-Za-z0-9._/-]*)?$/);
      expect(url, id).not.toMatch(/[?#{}$]/);
    }
  });

  test('nothing is called the best, and nobody sells', () => {
    for (const { id, name, what } of allPlaces)
      expect(`${name.en} ${what.en}`, id).not.toMatch(/\bbest\b|\btop\b|\bleading\b|\bprice\b|\bbuy\b|\$/i);
  });
});

describe('the portals’ own doors', () => {
  test('every portal has one, its own or the one for any portal', () => {
    for (const portal of portals) {
      const door = doorOf(portal, allDoors);
      expect(door?.steps.length, portal).toBeGreaterThan(0);
      expect(door?.lacks.en.length, portal).toBeGreaterThan(20);
    }
    expect(doorOf('epic-mychart', allDoors)?.id).toBe('epic-mychart');
    expect(doorOf('athenahealth', allDoors)?.id).toBe('any-portal');
  });

  test('a door says that scans and slides have to be asked for elsewhere', () => {
    for (const { id, lacks } of allDoors) expect(lacks.en, id).toMatch(/slides/i);
  });

  test('a door tells the person what to do and never that it is done for them', () => {
    for (const { id, steps } of allDoors)
      for (const { en } of steps) expect(en, id).not.toMatch(/\b(we|I) (will|can|have)\b|automatic/i);
  });
});
