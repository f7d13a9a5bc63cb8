/** A list of thousands opens at once: its first records are drawn, the rest when asked for. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { list } from '../../src/ui/words/en/list.ts';
import { openStage } from './stage/open.mjs';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const more = (count: number) => list.more.other.replace('{count}', String(count));

test('the first 100 are drawn; each press brings the next, and the focus goes to the first of them', async () => {
  const { page } = stage;
  const records = () => page.getByRole('checkbox').count();
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '');
  await page.evaluate('stage.showLong(250)');
  expect(await records()).toBe(100);

  await page.getByRole('button', { name: more(100), exact: true }).press('Enter');
  await expect.poll(records).toBe(200);
  await expect.poll(focused).toContain('Scan 101');

  await page.getByRole('button', { name: more(50), exact: true }).press('Enter');
  await expect.poll(records).toBe(250);
  await expect.poll(focused).toContain('Scan 201');
  expect(await page.getByRole('button', { name: /more$/ }).count()).toBe(0);
});

test('a list of 100 has no such button', async () => {
  const { page } = stage;
  await page.evaluate('stage.showLong(100)');
  expect(await page.getByRole('checkbox').count()).toBe(100);
  expect(await page.getByRole('button', { name: /more$/ }).count()).toBe(0);
});
