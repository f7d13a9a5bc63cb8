/** The golden pages as a set: well labelled, varied, and covering what they are there to cover. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageKinds, portals } from '../../src/core/assessment.ts';
import { blankPage } from '../../tools/add-page.mjs';
import { goldenFolder } from '../../tools/golden-pages.mjs';
import { traps } from '../../tools/golden-traps.mjs';
import { matrixDocument } from '../../tools/pages-matrix.mjs';
import { bare } from './compare.ts';
import { expectedSchema, goldenPages } from './expected.ts';
import { shareOf, shinglesOf, wordsOf } from './shingles.ts';

const pages = goldenPages();
const withTrap = (...names: string[]) =>
  pages.filter(({ expected }) => expected.traps.some((trap) => names.includes(trap)));

describe('each page', () => {
  test('stands in the folder of its portal', () => {
    expect(pages.filter(({ product, expected }) => product !== expected.portal)).toEqual([]);
  });

  test('has a URL of its own', () => {
    expect(new Set(pages.map(({ expected }) => expected.url)).size).toBe(pages.length);
  });

  test('names the frame documents it has, and has those it names', () => {
    for (const { id, files, expected } of pages)
      expect(Object.values(expected.frames ?? {}).sort(), id).toEqual(Object.keys(files).sort());
  });

  test('holds every name that its labels speak of', () => {
    const missing = pages.flatMap((page) => {
      const words = bare(wordsOf(page));
      const { findings, notFindings = [], urgent = [] } = page.expected;
      const names = [...findings.map(({ name }) => name), ...notFindings, ...urgent];
      return names.filter((name) => !words.includes(bare(name))).map((name) => `${page.id}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  test('says which finding decides, exactly where something was found', () => {
    for (const { id, expected } of pages)
      expect(expected.findings.length > 0, id).toBe(expected.status !== 'none');
  });

  test('has a cancer word that agrees with its status', () => {
    for (const { id, expected } of pages)
      if (expected.cancer === 'current' || expected.status === 'none')
        expect(
          expected.status === 'none'
            ? ['none', 'other'].includes(expected.cancer)
            : expected.status === 'current',
          id,
        ).toBe(true);
  });

  test('without a serious diagnosis is told nothing of haste', () => {
    for (const { id, expected } of pages)
      if (expected.status === 'none') expect(expected.urgent, id).toBeUndefined();
  });

  test('that could not be read claims nothing', () => {
    for (const { id, expected } of pages)
      if (expected.unread)
        expect([expected.status, expected.cancer, expected.findings], id).toEqual(['none', 'none', []]);
  });

  test('shares less than half of its five-word runs with any other', () => {
    const runs = pages.map((page) => ({ id: page.id, runs: shinglesOf(page) }));
    const alike = runs.flatMap((a, index) =>
      runs
        .slice(index + 1)
        .map((b) => ({ pair: `${a.id} ~ ${b.id}`, share: shareOf(a.runs, b.runs) }))
        .filter(({ share }) => share >= 0.5),
    );
    expect(alike).toEqual([]);
  });
});

describe('the set', () => {
  test('has at least two pages of every portal', () => {
    for (const portal of portals)
      expect(pages.filter(({ expected }) => expected.portal === portal).length, portal).toBeGreaterThan(1);
  });

  test('has a page of every kind', () => {
    for (const kind of pageKinds)
      expect(
        pages.some(({ expected }) => expected.kind === kind),
        kind,
      ).toBe(true);
  });

  test('has a page for every reason not to have read', () => {
    const reasons = new Set(pages.map(({ expected }) => expected.unread));
    expect([...reasons].filter(Boolean).sort()).toEqual(['file', 'frame', 'language', 'loading', 'size']);
  });

  test('has a page for every trap', () => {
    for (const trap of Object.keys(traps)) expect(withTrap(trap).length, trap).toBeGreaterThan(0);
  });

  test('is large enough, and quiet enough', () => {
    const quiet = pages.filter(({ expected }) => expected.status === 'none' && !expected.unread);
    expect(pages.length).toBeGreaterThanOrEqual(75);
    expect(quiet.length).toBeGreaterThanOrEqual(25);
    expect(withTrap('frame', 'shadow', 'late').length).toBeGreaterThanOrEqual(10);
    expect(pages.filter(({ expected }) => expected.urgent).length).toBeGreaterThanOrEqual(5);
    expect(withTrap('conflict').length).toBeGreaterThanOrEqual(6);
    expect(withTrap('spanish').length).toBeGreaterThanOrEqual(5);
  });
});

describe('the tools', () => {
  test('docs/golden-pages.md is what `node tools/pages-matrix.mjs` writes', () => {
    const file = fileURLToPath(new URL('../../docs/golden-pages.md', import.meta.url));
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(matrixDocument());
  });

  test('a page that is added starts blank, so that a person must label it', () => {
    const blank = blankPage('https://portal.example.org/x');
    expect(JSON.parse(blank['expected.json']).status).toBe('');
    expect(safeParse(expectedSchema, JSON.parse(blank['expected.json'])).success).toBe(false);
    expect(blank['page.html']).toBe('');
    expect(existsSync(`${goldenFolder}/RUBRIC.md`)).toBe(true);
  });
});
