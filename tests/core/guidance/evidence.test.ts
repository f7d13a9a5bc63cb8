import { describe, expect, test } from 'vitest';
import { allEvidence } from '../../../src/core/guidance/evidence/all.ts';
import type { EvidenceCard } from '../../../src/core/guidance/evidence-card.ts';
import { evidenceFor, linesOf } from '../../../src/core/guidance/evidence-card.ts';
import { familyIds } from '../../../src/core/guidance/families.ts';
import { page } from './moments.ts';

describe('evidence', () => {
  test('a card cannot be written without its caveat', () => {
    const says: EvidenceCard['says'] = {
      finding: { en: '21% differed.' },
      // @ts-expect-error a caveat that says nothing
      caveat: { en: '' },
    };
    // @ts-expect-error a finding alone
    const bare: EvidenceCard['says'] = { finding: { en: '21% differed.' } };
    expect([says.finding, bare.finding]).toHaveLength(2);
  });

  test('a card cannot be shown without its caveat: it is the last of its lines', () => {
    for (const card of allEvidence) {
      const lines = linesOf(card);
      expect(lines.at(-1), card.id).toBe(card.says.caveat);
      expect(card.says.caveat.en.length, card.id).toBeGreaterThan(40);
    }
  });

  test('every number of people stands in the words about them, or the words say that it is not given', () => {
    for (const { id, n, population } of allEvidence) {
      if (n === null) expect(population.en, id).toMatch(/not given|studies|articles/);
      else expect(population.en, id).toContain(n.toLocaleString('en-US'));
    }
  });

  test('the study of hard cases at a general clinic is never shown for cancer', () => {
    for (const family of familyIds) {
      const ids = evidenceFor(page(family, 'current'), allEvidence).map(({ id }) => id);
      if (ids.includes('hard-cases-2017'))
        expect(family).not.toMatch(/cancer|tumor|leukemia|lymphoma|myeloma/);
    }
    expect(evidenceFor(page('genetic-condition', 'current'), allEvidence).map(({ id }) => id)).toContain(
      'hard-cases-2017',
    );
  });

  test('every family has some, its own first', () => {
    for (const family of familyIds)
      expect(evidenceFor(page(family, 'current'), allEvidence).length, family).toBeGreaterThanOrEqual(2);
    expect(evidenceFor(page('multiple-sclerosis', 'current'), allEvidence)[0]?.id).toBe('ms-referrals-2019');
  });
});
