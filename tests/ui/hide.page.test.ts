/** Quick-hide, in a real browser: Escape hides and never shows; showing is the button's. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hide } from '../../src/ui/words/en/hide.ts';
import { openStage } from './stage/open.mjs';

let stage: Awaited<ReturnType<typeof openStage>>;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const isHidden = async () => (await stage.page.getByRole('button', { name: hide.show }).count()) === 1;
const press = (key: string) => stage.page.keyboard.press(key);
/** Shows a screen, and waits until it listens. */
async function show(name: string): Promise<void> {
  await stage.show(name);
  await stage.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
}

test('a second press of Escape, in a fright, shows nothing', async () => {
  await show('sidebar-page');
  await press('Escape');
  expect(await isHidden()).toBe(true);
  await press('Escape');
  expect(await isHidden()).toBe(true);
});

test.each(['Enter', 'Space'])('%s shows again, for the button has the focus', async (key) => {
  await show('sidebar-page');
  await press('Escape');
  await press(key);
  expect(await isHidden()).toBe(false);
});

test('the button says its key to a screen reader, and not as part of its name', async () => {
  await show('sidebar-page');
  const button = stage.page.getByRole('button', { name: hide.button, exact: true });
  expect(await button.getAttribute('aria-keyshortcuts')).toBe('Escape');
});

test('Escape that closes a list of choices, or belongs to a date or to suggestions, hides nothing', async () => {
  await show('sidebar-no-country');
  const choice = stage.page.getByLabel('Country');
  await choice.focus();
  await press('Space');
  // Chromium keeps the key to itself, Firefox tells the page of it.
  await choice.dispatchEvent('keydown', { key: 'Escape' });
  await press('Escape');
  expect(await isHidden()).toBe(false);
  await choice.focus();
  await press('Escape');
  expect(await isHidden()).toBe(true);

  await show('workspace-list');
  await stage.page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  for (const field of ['input[type="date"]', 'input[list]']) {
    await stage.page.locator(field).first().focus();
    await press('Escape');
    expect(await isHidden(), field).toBe(false);
  }
});
