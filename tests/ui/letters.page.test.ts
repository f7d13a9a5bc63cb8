/** Writing a letter as a person does it: by keyboard alone, with its blanks, its room and its paper in sight. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letters as words } from '../../src/ui/words/en/letters.ts';
import { openStage } from './stage/open.mjs';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const button = (name: string) => stage.page.getByRole('button', { name, exact: true });
const focused = () =>
  stage.page.evaluate(() => {
    const { activeElement: one } = document;
    return one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement
      ? one.name
      : one?.textContent;
  });

const leading = () => stage.page.locator('main:not(.sheet) button.primary').allInnerTexts();
const titles = () => stage.page.locator('main:not(.sheet) h2').allInnerTexts();

test('the doctor is told first: that message leads until it was sent, then the first letter for records', async () => {
  await stage.show('workspace-letters');
  expect(await leading()).toEqual([expect.stringContaining('I would like a second opinion')]);
  expect(await titles()).toEqual([words.others, words.toAsk, words.later]);
  await stage.show('workspace-letters-theirs');
  expect(await leading()).toEqual([expect.stringContaining('To the records department')]);
});

test('whose records they are is asked above all letters; who signs is told where they are another’s', async () => {
  const page = await stage.show('workspace-letters-theirs');
  const whose = page.getByLabel(words.whose);
  expect(await whose.locator('option:checked').innerText()).toBe(words.whoseChoices['they-sign']);
  expect(await page.locator('main:not(.sheet)').innerText()).toContain(words.whoseMeans);
  const above = async (one: string, other: string) => {
    const [a, b] = await Promise.all([one, other].map((each) => page.locator(each).first().boundingBox()));
    return (a?.y ?? 0) < (b?.y ?? 0);
  };
  expect(await above('main:not(.sheet) select', 'main:not(.sheet) h2')).toBe(true);
  await stage.show('workspace-letters');
  expect(await page.locator('main:not(.sheet)').innerText()).not.toContain(words.whoseMeans);
  await stage.show('workspace-letters-no-country');
  const country = page.getByLabel('Country');
  expect((await country.boundingBox())?.y).toBeLessThan(
    (await page.locator('main:not(.sheet) h2').first().boundingBox())?.y ?? 0,
  );
});

test('the focus goes to the letter’s name, then from blank to blank, to the text and the ways out', async () => {
  const page = await stage.show('workspace-letter');
  await expect.poll(focused).toBe('To the records department');
  const way: (string | null | undefined)[] = [];
  for (let stop = 0; stop < 15; stop += 1) {
    await page.keyboard.press('Tab');
    way.push(await focused());
  }
  expect(way.slice(0, 4)).toEqual(['blank-place', 'blank-place-address', 'blank-from-date', 'blank-to-date']);
  expect(way.indexOf(words.edit)).toBeGreaterThan(way.indexOf('blank-email'));
  expect(way.slice(way.indexOf(words.edit))).toEqual([words.edit, words.print, words.copy, words.save]);
});

test('a blank that is typed stands in the text at once, and a wording of one’s own begins at the start', async () => {
  const page = await stage.show('workspace-letter');
  await page.getByLabel('Phone').focus();
  await page.keyboard.type('555 0100');
  await expect.poll(() => page.locator('.read').innerText()).toContain('Phone: 555 0100');
  await button(words.edit).focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('letter');
  await page.keyboard.type('First of all. ');
  expect(await page.getByLabel(words.editing).inputValue()).toMatch(/^First of all\. Date: /);
  // What stands in the text is no blank any more.
  await expect.poll(() => page.getByLabel('Phone').count()).toBe(0);
});

test('a message says how much room it takes, and by how much it is too long', async () => {
  const page = await stage.show('workspace-letter-message');
  const said = () => page.locator('section.letter').innerText();
  expect(await said()).toContain('564 of 500 characters.');
  expect(await said()).toContain('64 characters too many.');
  await button(words.edit).click();
  // The caret is put at the start once the field has the focus.
  await expect.poll(focused).toBe('letter');
  await page.getByLabel(words.editing).fill('Short.');
  await expect.poll(said).toContain('6 of 500 characters.');
  expect(await said()).not.toContain('too many');
});

test('on paper a blank is a line to write on, and the letter stands alone', async () => {
  const page = await stage.show('workspace-letter-paper');
  const shown = await page.locator('body').innerText();
  expect(shown).toContain('name as on the chart');
  expect(shown).not.toContain('[name as on the chart]');
  expect(shown).not.toContain(words.title);
  expect(await page.locator('.paper h1').innerText()).toBe('Request for a copy of health records');
});

test('what to do when says each day once, in order, with its why', async () => {
  const page = await stage.show('workspace-letter-sent');
  const days = await page
    .locator('.steps time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days.length).toBeGreaterThan(4);
  expect(days).toEqual(days.toSorted());
  expect(await page.getByText(words.why).count()).toBe(days.length);
});
