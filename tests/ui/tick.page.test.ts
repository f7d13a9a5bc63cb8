/** A tick holds while it is being saved, whatever else is drawn meanwhile: one that springs back gets ticked twice. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { list } from '../../src/ui/words/en/list.ts';
import { openStage } from './stage/open.mjs';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

test('a tick that waits for the store is still there when the list is drawn anew', async () => {
  const page = await stage.show('workspace-list');
  const show = (filter: string) => page.getByLabel(list.filter, { exact: true }).selectOption(filter);
  await show('to-ask');
  const open = page.getByRole('checkbox', { name: new RegExp(`^${list.have}`), checked: false });
  const name = await open.first().evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent ?? '');
  const box = page.getByRole('checkbox', { name, exact: true });
  await box.check();
  await show('all');
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await show('to-ask');
  expect(await box.isChecked()).toBe(false);
});
