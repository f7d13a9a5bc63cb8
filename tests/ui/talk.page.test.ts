/** What is near for a bad night, in a real browser: in the popup and the sidebar, before any scrolling through advice. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workspace } from '../../src/ui/words/en/workspace.ts';
import { en } from '../../src/ui/words/en.ts';
import { openStage } from './stage/open.mjs';

let stage: Awaited<ReturnType<typeof openStage>>;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Where each of these begins in the text of the page, as a screen reader meets it. */
async function places(...texts: readonly string[]): Promise<readonly number[]> {
  const all = await stage.page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  return texts.map((text) => all.indexOf(text));
}
const focused = () => stage.page.evaluate(() => document.activeElement?.textContent ?? '');

test('in the popup what may not wait stands between the heading and the page’s own words', async () => {
  await stage.show('popup-urgent');
  const found = await places(en.page.state.current.trim(), en.tips.urgent, 'acute myeloid leukemia');
  // The heading is told in the status line before it as well.
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test('its button leads to the numbers, the emergency number first', async () => {
  await stage.show('popup-urgent');
  const number = stage.page.getByRole('link', { name: 'Call 911.' });
  expect(await number.isVisible()).toBe(false);
  await stage.page.getByRole('button', { name: en.tips.next.call }).click();
  expect(await number.isVisible()).toBe(true);
  expect(await focused()).toBe(en.help.talk);
  const found = await places('Call 911.', '1-800-227-2345', en.help.distress, 'Call 988');
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test('advice that can wait follows the page’s own words, and leads nowhere else', async () => {
  await stage.show('popup-serious');
  const [quote = -1, tip = -1] = await places('invasive ductal carcinoma', 'It is always OK to ask');
  expect(quote).toBeGreaterThan(-1);
  expect(tip).toBeGreaterThan(quote);
  expect(await stage.page.getByRole('button', { name: en.tips.next.records }).count()).toBe(0);
});

test('every page that was read offers someone to talk to, as the last of what it says', async () => {
  for (const name of ['popup-serious', 'popup-none', 'popup-not-me', 'popup-urgent']) {
    await stage.show(name);
    const last = stage.page.locator('main > .stack > :last-child > summary');
    expect(await last.textContent(), name).toBe(en.help.talk);
  }
});

test('in the sidebar a line under the page’s own words leads to the help', async () => {
  await stage.show('sidebar-page');
  const line = stage.page.getByRole('button', { name: en.help.talk });
  const [quote = -1, talk = -1, tips = -1] = await places('“Left breast', en.help.talk, en.tips.title);
  expect([quote < talk, talk < tips]).toEqual([true, true]);
  expect(await line.isVisible()).toBe(true);
});

test('where no country was chosen it is asked for right there, and no one is sent elsewhere', async () => {
  await stage.show('sidebar-no-country');
  const help = stage.page.getByRole('region', { name: en.help.title });
  expect(await help.getByLabel(workspace.settings.country).isVisible()).toBe(true);
  expect(await help.textContent()).not.toMatch(/Settings/);
});

test('where nothing of one illness may be named, no line of it stands there', async () => {
  await stage.show('welcome');
  const help = await stage.page.getByRole('region', { name: en.help.title }).textContent();
  expect(help).toContain('988');
  expect(help).not.toContain('1-800-227-2345');
  expect(help).not.toContain(en.help.distress);
});
