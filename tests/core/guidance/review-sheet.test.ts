import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../src/core/es/all.ts';
import { allEntries } from '../../../tools/catalog/entries.ts';
import { reviewSheet } from '../../../tools/catalog/review-sheet.ts';

const entries = allEntries();

describe('the review sheet', () => {
  test('docs/content-review.html is what the catalogue says today (mend: node tools/catalog.mjs --review)', () => {
    const written = readFileSync(new URL('../../../docs/content-review.html', import.meta.url), 'utf8');
    expect(written === reviewSheet(entries)).toBe(true);
  });

  test('lists every entry once, and says of none that a clinician has seen it', () => {
    const ids = entries.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(entries.filter(({ clinician }) => clinician !== null)).toEqual([]);
  });

  test('shows the Spanish under the English', () => {
    const sheet = reviewSheet(entries);
    const [first] = entries;
    expect(sheet).toContain(
      `<p>${first?.words[0]}</p><p lang="es" class="es">${sentences[first?.words[0] ?? '']}`,
    );
    expect(sheet.match(/ lang="es"/g)?.length).toBeGreaterThan(1500);
  });

  test('loads nothing and runs nothing: links only', () => {
    expect(reviewSheet(entries)).not.toMatch(/<script|<img|<link|src=|@import|url\(/);
  });
});
