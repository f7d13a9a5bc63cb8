/** What a screen follows: what was read for one page or list is never shown for the next. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage } from './stage/open.mjs';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const click = (name: string) => stage.page.getByRole('button', { name, exact: true }).click();
const shown = () => stage.page.locator('output').textContent();

test('a value belongs to the key that it was read for', async () => {
  await stage.page.evaluate('stage.showLive()');
  expect(await shown()).toBe('not read yet');
  await click('a answers');
  await expect.poll(shown).toBe('what a says');

  await click('look at b');
  expect(await shown()).toBe('not read yet');
  await click('b answers');
  await expect.poll(shown).toBe('what b says');
});

test('an answer that comes after the next question was put is dropped', async () => {
  await stage.page.evaluate('stage.showLive()');
  await click('look at b');
  await click('b answers');
  await expect.poll(shown).toBe('what b says');
  await click('a answers');
  expect(await shown()).toBe('what b says');
});

test('a window that stays open overnight knows the new day', async () => {
  const { clock } = stage.page;
  await clock.install({ time: new Date('2026-11-29T23:59:00') });
  await stage.page.evaluate('stage.showToday()');
  expect(await shown()).toBe('2026-11-29');
  await clock.runFor('02:00');
  await expect.poll(shown).toBe('2026-11-30');
});
