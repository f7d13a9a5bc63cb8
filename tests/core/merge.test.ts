/** One answer made of a tab's frames. */
import { expect, test } from 'vitest';
import type { Assessment, Finding } from '../../src/core/assessment.ts';
import { mergeAssessments } from '../../src/core/merge.ts';

const nothing: Assessment = {
  portal: 'oracle-health',
  kind: 'clinical-note',
  status: 'none',
  cancer: 'none',
  unread: null,
  findings: [],
  records: [],
  urgentWords: [],
  terms: [],
  unreadFrames: [],
  someoneElsesChart: false,
};
const finding = (condition: string, decides: boolean): Finding => ({
  condition,
  category: 'cancer',
  name: condition,
  assertion: 'present',
  section: '',
  quote: { exact: condition, prefix: '', suffix: '' },
  rules: [],
  facts: {},
  decides,
});
const at = (origin: string, assessment: Partial<Assessment>) => ({
  origin,
  assessment: { ...nothing, ...assessment },
});
const top = 'https://portal.example.org';
const record = 'https://record.example.net';

test('the strongest status wins and keeps the finding that decides it; portal and kind are the top frame’s', () => {
  const merged = mergeAssessments([
    at(top, { status: 'history', cancer: 'history', findings: [finding('melanoma', true)] }),
    at(record, {
      portal: 'any-portal',
      kind: 'other',
      status: 'current',
      cancer: 'current',
      findings: [finding('lymphoma', true)],
    }),
  ]);
  expect(merged).toMatchObject({
    portal: 'oracle-health',
    kind: 'clinical-note',
    status: 'current',
    cancer: 'current',
  });
  expect(merged.findings.map(({ condition, decides }) => [condition, decides])).toEqual([
    ['melanoma', false],
    ['lymphoma', true],
  ]);
});

test('a frame that answered is no longer unread, and what it read speaks for the page', () => {
  const merged = mergeAssessments([
    at(top, { unread: 'frame', unreadFrames: [record] }),
    at(record, { status: 'none' }),
  ]);
  expect(merged).toMatchObject({ unread: null, unreadFrames: [] });
});

test('nothing found in one part does not speak for a part that could not be read', () => {
  for (const unread of ['file', 'size', 'loading', 'language'] as const) {
    expect(mergeAssessments([at(top, { unread }), at(record, {})])).toMatchObject({ status: 'none', unread });
    expect(mergeAssessments([at(top, {}), at(record, { unread })])).toMatchObject({ status: 'none', unread });
  }
  const found = mergeAssessments([at(top, { unread: 'file' }), at(record, { status: 'current' })]);
  expect(found).toMatchObject({ status: 'current', unread: null });
});

test('where nothing was read anywhere the reason stays', () => {
  expect(
    mergeAssessments([
      at(top, { unread: 'frame', unreadFrames: [record, 'https://scan.example.com'] }),
      at(record, { unread: 'file' }),
    ]),
  ).toMatchObject({ unread: 'frame', unreadFrames: ['https://scan.example.com'] });
  expect(mergeAssessments([at(top, { unread: 'loading' }), at(record, { unread: 'file' })]).unread).toBe(
    'loading',
  );
});

test('another’s chart in any frame is another’s chart', () => {
  expect(mergeAssessments([at(top, {}), at(record, { someoneElsesChart: true })]).someoneElsesChart).toBe(
    true,
  );
});

test('one frame is its own answer, and none is a mistake', () => {
  const only = at(top, { status: 'suspected' });
  expect(mergeAssessments([only])).toBe(only.assessment);
  expect(() => mergeAssessments([])).toThrow('at least one frame');
});
