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

test('the first 200 are drawn; each press brings the next, and the focus goes to the first of them', async () => {
  const { page } = stage;
  const records = () => page.getByRole('checkbox').count();
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '');
  await page.evaluate('stage.showLong(450)');
  expect(await records()).toBe(200);

  await page.getByRole('button', { name: more(200), exact: true }).press('Enter');
  await expect.poll(records).toBe(400);
  await expect.poll(focused).toContain('Scan 201');

  await page.getByRole('button', { name: more(50), exact: true }).press('Enter');
  await expect.poll(records).toBe(450);
  await expect.poll(focused).toContain('Scan 401');
  expect(await page.getByRole('button', { name: /more$/ }).count()).toBe(0);
});

test('a list of 200 has no such button', async () => {
  const { page } = stage;
  await page.evaluate('stage.showLong(200)');
  expect(await page.getByRole('checkbox').count()).toBe(200);
  expect(await page.getByRole('button', { name: /more$/ }).count()).toBe(0);
});
