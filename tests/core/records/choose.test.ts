import { describe, expect, test } from 'vitest';
import { familyIds } from '../../../src/core/guidance/families.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { recordsAt, recordsFor } from '../../../src/core/records/choose.ts';
import { page } from '../guidance/moments.ts';

const ids = (conditions: readonly string[], facts = {}) =>
  recordsFor(conditions, facts, allRecords).map(({ id }) => id);

describe('records worth asking for', () => {
  test('a cancer starts with six: report, slides, scans, scan reports, plan, medicines', () => {
    expect(ids(['breast-cancer']).slice(0, 6)).toEqual([
      'path-report',
      'path-slides',
      'img-files',
      'img-report',
      'plan',
      'meds',
    ]);
  });

  test('after the six come the family’s own, then everyone’s, then paperwork', () => {
    for (const family of familyIds) {
      const parts = recordsAt(page(family, 'current'), allRecords).map(({ part }) => part);
      expect(parts).toEqual([...parts].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(new Set(parts), family).toEqual(new Set(order));
    }
  });

  test('a report, its images and its tissue are asked for one by one', () => {
    for (const item of allRecords) {
      const said = `${item.label.en} ${item.form.en}`.toLowerCase();
      if (item.kind === 'report') expect(said, item.id).not.toMatch(/dicom|glass slides|image files/);
      if (item.kind === 'images') expect(said, item.id).not.toMatch(/\breports?\b/);
      if (item.kind === 'tissue') expect(said, item.id).not.toMatch(/\breports?\b/);
    }
  });

  test('breast cancer that has spread asks for the new biopsy and the gene tests, and not for an early-stage score', () => {
    const spread = ids(['breast-cancer'], { metastatic: 'yes' });
    expect(spread).toContain('br-met');
    expect(spread).toContain('br-mbc');
    expect(spread).not.toContain('br-oncotype');
    const early = ids(['breast-cancer'], { stage: 'IIA' });
    expect(early).not.toContain('br-met');
    expect(early).toContain('br-oncotype');
  });

  test('no tissue is asked for where there is none: a heart valve has no slides', () => {
    expect(ids(['valve-disease'])).not.toContain('path-slides');
  });

  test('two conditions bring the records of both, each once', () => {
    const both = ids(['breast-cancer', 'valve-disease']);
    expect(both).toContain('br-receptors');
    expect(both).toContain('ca-echo-images');
    expect(new Set(both).size).toBe(both.length);
  });

  test('every record is reached from some family', () => {
    const reached = new Set(
      familyIds.flatMap((family) => [...ids([family]), ...ids([family], { metastatic: 'yes' })]),
    );
    expect(allRecords.filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  test('choosing does not depend on the order of the catalogue', () => {
    expect(recordsFor(['lymphoma'], {}, allRecords.toReversed())).toEqual(
      recordsFor(['lymphoma'], {}, allRecords),
    );
  });
});

const order = ['start', 'family', 'everyone', 'paper'];
