/** Looking up a word. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentences } from '../../../src/core/es/all.ts';
import { allTerms } from '../../../src/core/guidance/glossary/all.ts';
import { listsFor, lookUp } from '../../../src/core/guidance/look-up.ts';
import { momentOfCase } from '../../../src/core/guidance/moment.ts';
import { learn } from '../../../src/core/languages.ts';

const found = (typed: string) => lookUp(typed, allTerms).map(({ term }) => term.name);

describe('a typed word', () => {
  test('finds its term first, then longer ones that hold it', () => {
    expect(found('biopsy')[0]).toBe('biopsy');
    expect(found('biopsy')).toContain('core biopsy');
    expect(found('marg')).toEqual(['margin']);
  });

  test('is found however it is written', () => {
    for (const typed of ['Ki-67', 'ki 67', 'KI-67']) expect(found(typed)).toEqual(['Ki-67']);
    expect(found('DCIS')).toEqual(['ductal carcinoma in situ']);
  });

  test('is not found in the middle of another', () => {
    expect(found('argin')).toEqual([]);
  });

  test('that nobody knows, or that is no word, finds nothing', () => {
    for (const typed of ['', '  ', '…', 'zzzz']) expect(found(typed)).toEqual([]);
  });

  test('brings where its meaning comes from', () => {
    for (const { source, checked } of lookUp('margin', allTerms)) {
      expect(source.organisation).not.toBe('');
      expect(checked.on).toMatch(/^\d{4}-/);
    }
  });
});

describe('a word typed in Spanish', () => {
  const told = (typed: string) => lookUp(typed, allTerms, 'es').map(({ term }) => term.name);
  beforeAll(() => learn('es', sentences));
  afterAll(() => learn('es', {}));

  test('is found by what a term means, with and without its accents, after terms of that name', () => {
    expect(told('ganglio linfático')[0]).toBe('lymph node');
    expect(told('ganglio linfatico')).toEqual(told('ganglio linfático'));
    expect(told('biopsy')[0]).toBe('biopsy');
  });

  test('is not found in the middle of another', () => {
    expect(told('nglio')).toEqual([]);
    expect(found('ganglio')).toEqual([]);
  });
});

describe('lists to leaf through', () => {
  const lists = (...conditions: string[]) => listsFor(momentOfCase(conditions), allTerms).map(({ id }) => id);

  test('begin with the family’s own', () => {
    expect(lists('breast-cancer')[0]).toBe('breast');
    expect(lists('valve-disease')[0]).toBe('heart');
    expect(lists('lymphoma')[0]).toBe('blood');
  });

  test('leave out those of other illnesses', () => {
    expect(lists('valve-disease')).toEqual(['heart', 'body-and-care', 'imaging']);
    expect(lists()).toEqual(['body-and-care', 'imaging']);
  });
});
