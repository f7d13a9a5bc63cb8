/** What the row of a table makes of a name in it. */
import { expect, test } from 'vitest';
import { assertContext } from '../../../src/core/diagnosis/assertion.ts';
import { findMentions } from '../../../src/core/diagnosis/find.ts';
import type { Section } from '../../../src/core/page/section.ts';
import { diagnosisOf } from './section.ts';

/** Rows of cells as a section, with the heads of their columns. */
function tableOf(columns: readonly string[], ...rows: readonly (readonly string[])[]): Section {
  let text = '';
  const cells: Section['cells'][number][] = [];
  for (const row of rows) {
    if (text) text += '\n\n';
    row.forEach((cell, at) => {
      if (at > 0) text += '\t';
      cells.push({ start: text.length, end: text.length + cell.length, row: '', column: columns[at] ?? '' });
      text += cell;
    });
  }
  return { heading: '', path: [], text, cells };
}

/** What is asserted of each name in a table. */
const said = (...table: Parameters<typeof tableOf>): readonly string[] =>
  assertContext(findMentions(tableOf(...table))).map((one) => one.assertion);

test('an illness that a policy pays for is nobody’s', () => {
  expect(said(['Illness', 'Percent paid'], ['Invasive cancer', '100%'], ['Stroke', '50%'])).toEqual([
    'hypothetical',
    'hypothetical',
  ]);
  expect(said([], ['Melanoma', '$5,000'])).toEqual(['hypothetical']);
  expect(said(['Histology', 'Share'], ['Invasive carcinoma', '100%'])).toEqual(['present']);
});

test('a low risk or a carrier has no illness', () => {
  const rows = [
    ['Trisomy 21', 'Low risk, 1/10,000'],
    ['Cystic fibrosis', 'Carrier'],
    ['Prostate cancer', 'Average risk'],
  ] as const;
  expect(said(['Condition', 'Answer'], ...rows)).not.toContain('present');
  expect(said(['Problem', 'Group', 'Status'], ['Prostate cancer', 'Low risk', 'Active'])).toEqual([
    'present',
  ]);
});

test('so it is in words', () => {
  const status = (text: string): string => diagnosisOf({ heading: '', path: [], text, cells: [] }).status;
  expect(status('CARRIER: cystic fibrosis, one copy.')).toBe('none');
  expect(status('You are a carrier of sickle cell disease.')).toBe('none');
  expect(status('Trisomy 18: low risk.')).toBe('none');
  expect(status('Diagnosis: cystic fibrosis, two copies.')).toBe('current');
  expect(status('You have low-risk prostate cancer.')).toBe('current');
});

test('what you had is past', () => {
  expect(said([], ['What you had', 'Breast, left, invasive ductal, T1cN0'])).toEqual(['historical']);
  expect(said([], ['What you have', 'Breast, left, invasive ductal, T1cN0'])).toEqual(['present']);
});

test('a row is headed by its first cell, as a part is by its heading', () => {
  /** One cell of a row, under what the row begins with. */
  const under = (first: string, text: string): Section => ({
    ...{ heading: '', path: [], text },
    cells: [{ start: 0, end: text.length, row: first, column: '' }],
  });
  const meaningOf = (first: string) =>
    assertContext(findMentions(under(first, 'Adnexal mass, r/o ovarian malignancy'))).map(
      (one) => one.meaning,
    );
  expect(meaningOf('Reason for exam')).toEqual(['indication']);
  expect(meaningOf('Final diagnosis')).toEqual(['final']);
  expect(meaningOf('Ordered')).toEqual(['other']);
});

test('a first cell that holds the menu of a page is no relative’s', () => {
  const menu = `${'Health Profile Results Documents Medications Messaging '.repeat(2)}Enroll a relative`;
  const of = (row: string) =>
    assertContext(
      findMentions({
        ...{ heading: '', path: [], text: 'Papillary thyroid carcinoma, 2 cm.' },
        cells: [{ start: 0, end: 34, row, column: '' }],
      }),
    ).map((one) => one.assertion);
  expect(of(menu)).toEqual(['present']);
  expect(of('A relative')).toEqual(['someone_else']);
});

test('a column heads its cells: what was asked in one is answered in the other', () => {
  const table = tableOf(
    ['Site', 'Clinical dx', 'Microscopic diagnosis'],
    ['Calf', 'r/o melanoma', 'Seborrheic keratosis; there is no melanoma.'],
  );
  expect(diagnosisOf(table).cancer).toBe('other');
  const open = tableOf(['Site', 'Clinical dx', 'Microscopic diagnosis'], ['Calf', 'r/o melanoma', 'Pending']);
  expect(diagnosisOf(open).cancer).toBe('suspected');
});
