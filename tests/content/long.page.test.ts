/** A long page that is watched in a real browser, once its person has asked: only what changes on it is read again. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCore } from '../../tools/core-in-page/open.mjs';
import { openWatched } from './watched.mjs';

const cards = '<section><h2>Visit</h2><ul><li>Iron 40</li><li>Sleeps well</li></ul></section>'.repeat(400);
const html = `<!doctype html><html lang="en"><head><title>Results</title></head><body><h1>Results</h1>
  <p>Vitamin D within the normal range. Nothing to do until next year.</p><main>${cards}</main></body></html>`;

let watched: Awaited<ReturnType<typeof openWatched>>;
let reader: string;
beforeAll(async () => {
  watched = await openWatched();
  reader = await bundleCore('src/reader.ts');
});
afterAll(() => watched.close());

const run = (code: string) => watched.page.evaluate(code);
const change = (at: number, words: string) =>
  run(`document.querySelectorAll('li')[${at}].textContent = ${JSON.stringify(words)}`);

test('a long page is marked again where it changes, from the parts that did not', async () => {
  await watched.show('https://portal.example.org/long', html);
  await watched.marked('quiet');
  // Until the walks of 1 and 5 seconds are over: what is noticed now was noticed by a mutation.
  await watched.page.waitForTimeout(6500);
  await run(reader);
  await change(100, 'Sleeps badly');
  await watched.page.waitForTimeout(2500);
  expect(await run('secondLook.previous.parts.recalled')).toBe(0);
  await change(301, 'Final diagnosis: melanoma of the left arm.');
  await watched.marked('tips');
  await change(301, 'Sleeps well');
  await watched.marked('quiet');
  expect(await run('secondLook.previous.parts.recalled')).toBeGreaterThan(300);
});
