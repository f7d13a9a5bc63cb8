/** What the content script answers before and after the reader is put beside it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCore, openCore } from '../../tools/core-in-page/open.mjs';

const url = 'https://portal.example.org/results/1';
const html = `<!doctype html><html lang="en"><title>Test result</title><main><h1>Surgical pathology</h1>
  <h2>Final diagnosis</h2><p>Invasive ductal carcinoma of the left breast, grade 2, ER positive, HER2 negative.</p>
  <p>Collected on 03/04/2026 at the hospital; reviewed by two pathologists of the department.</p></main></html>`;

let opened: Awaited<ReturnType<typeof openCore>>;
let reader: string;
beforeAll(async () => {
  opened = await openCore({ entry: 'tests/content/entry.ts' });
  reader = await bundleCore('src/reader.ts');
});
afterAll(() => opened.close());

test('a mark is made without the details, and a person who asks is told all', async () => {
  const page = await opened.show(url, html);
  const read = async () => JSON.parse(await page.evaluate('secondLook.read().then(JSON.stringify)'));
  const glance = await read();
  expect(glance).toMatchObject({ status: 'current', cancer: 'current', records: [], terms: [] });
  await page.evaluate(reader);
  const whole = await read();
  expect(whole.findings[0].facts).toMatchObject({ grade: '2', er: 'positive', her2: 'negative' });
  expect(whole.records).not.toEqual([]);
  expect(whole.terms).toContain('grade');
  const answer = (one: Record<string, unknown>) => ({
    ...one,
    kind: '',
    findings: [],
    records: [],
    terms: [],
  });
  expect(answer(glance)).toEqual(answer(whole));
  const found = (one: { findings: readonly object[] }) =>
    one.findings.map((each) => ({ ...each, facts: {} }));
  expect(found(glance)).toEqual(found(whole));
});

test('a reader that comes to a page without a content script does nothing', async () => {
  const page = await opened.show(url, html);
  await page.evaluate('secondLook.stop(); secondLook = undefined');
  await page.evaluate(reader);
  expect(await page.evaluate('globalThis.secondLook === undefined')).toBe(true);
});
