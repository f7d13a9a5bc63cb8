/** Before a page is marked, what seems to be a diagnosis is looked at twice. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCore } from '../../tools/core-in-page/open.mjs';
import { openWatched } from './watched.mjs';

const page = (text: string) =>
  `<!doctype html><html lang="en"><title>Messages</title><body><main><h1>Message</h1><p>${text}</p></main></body></html>`;
const feared = page(
  'I know that you were frightened about multiple sclerosis. The scan of your brain is normal.',
);
const stated = page('The scan of your brain shows that you have multiple sclerosis. Please call me today.');

let watched: Awaited<ReturnType<typeof openWatched>>;
beforeAll(async () => {
  watched = await openWatched();
  const reader = await bundleCore('src/reader.ts');
  await watched.page.addInitScript(
    `globalThis.bring = () => { if (!location.search.includes('alone')) { ${reader} } };`,
  );
});
afterAll(() => watched.close());

const asked = () => watched.page.evaluate("heard.filter((one) => one.type === 'reader').length");
const show = (path: string, html: string) => watched.show(`https://portal.example.org/${path}`, html);

test('what only seemed to be a diagnosis is never marked', async () => {
  await show('feared', feared);
  await watched.marked('quiet');
  expect(await watched.marks()).toEqual(['quiet']);
  expect(await asked()).toBe(1);
});

test('what is one is marked, and the reader is brought once', async () => {
  await show('stated', stated);
  await watched.marked('tips');
  await watched.page.evaluate("document.body.append('Take care.')");
  await watched.page.waitForTimeout(1500);
  expect(await watched.marks()).toEqual(['tips']);
  expect(await asked()).toBe(1);
});

test.each([
  ['asked', 'The scan was to tell if the cancer in my gullet has spread. I start chemo on Friday.'],
  ['compared', 'Chemotherapy helps people with a bowel cancer like yours. Take the week to decide.'],
  ['worried', 'These findings make me worried about a lymphoma of the stomach.'],
])('what the first look took for no statement (%s) is asked of the second too', async (path, text) => {
  await show(path, page(text));
  await watched.marked('tips');
  expect(await asked()).toBe(1);
});

test('what the first look took for somebody else’s is asked of the second too', async () => {
  await show(
    'brother',
    page('My brother had lymphoma. You know that I have lymphoma as well: chemo starts on Friday.'),
  );
  await watched.marked('tips');
  await show('brother-alone', page('My brother had lymphoma.'));
  await watched.marked('quiet');
  expect(await asked()).toBe(1);
});

test('a page without any name of an illness asks for no reader', async () => {
  await show('quiet', page('Vitamin D is within the normal range. Nothing to do until next year.'));
  await watched.marked('quiet');
  expect(await asked()).toBe(0);
});

test('where the reader cannot be brought, the first look counts: a needless mark rather than a missing one', async () => {
  await show('feared?alone', feared);
  await watched.marked('tips');
});
