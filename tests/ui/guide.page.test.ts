/** The guide as a person meets it, in a real browser: what stands first, what is never parted, what is looked up. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guide as words } from '../../src/ui/words/en/guide.ts';
import { workspace } from '../../src/ui/words/en/workspace.ts';
import { en } from '../../src/ui/words/en.ts';
import { openStage } from './stage/open.mjs';

let stage: Awaited<ReturnType<typeof openStage>>;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Opens or closes everything that folds. */
const fold = (open: boolean) =>
  stage.page.evaluate((state) => {
    for (const each of document.querySelectorAll('details')) each.open = state;
  }, open);

/** The texts of all elements that a person sees. */
const seen = (selector: string) =>
  stage.page.evaluate(
    (wanted) =>
      Array.from(document.querySelectorAll<HTMLElement>(wanted))
        .filter((element) => element.checkVisibility())
        .map((element) => element.innerText.trim()),
    selector,
  );

const guides = ['workspace-guide', 'workspace-guide-urgent', 'workspace-guide-general', 'sidebar-page'];

test('a study is never seen without what to keep in mind', async () => {
  await stage.show('workspace-guide');
  await fold(false);
  expect(await seen('.study')).toEqual([]);
  await fold(true);
  const studies = await seen('.study');
  expect(studies.length).toBeGreaterThan(5);
  expect((await seen('.study .caveat')).length).toBe(studies.length);
  // What folds within a study must not take the caveat with it.
  await stage.page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>('.study details')) each.open = false;
  });
  for (const study of await seen('.study')) {
    const [, number = '', caveat = ''] = study.split(/\n+/);
    expect(number).toMatch(/\d/);
    expect(caveat).toMatch(/^Keep in mind: /);
  }
});

test('what is urgent stands before every other piece', async () => {
  await stage.show('workspace-guide-urgent');
  await fold(true);
  const pieces = await stage.page.evaluate(() =>
    Array.from(document.querySelectorAll('main article'), (piece) => piece.classList.contains('urgent')),
  );
  expect(pieces[0]).toBe(true);
  expect(pieces.lastIndexOf(true)).toBeLessThan(pieces.indexOf(false));
});

test('the plain summary stands before the numbers, which are folded away', async () => {
  await stage.show('workspace-guide');
  await fold(false);
  const summary = (await seen('article')).find((text) => text.includes('Most second opinions agree with'));
  expect(summary).toBeDefined();
  expect((await seen('main')).join()).not.toMatch(/\d%/);
});

test('every piece shows its source and that no clinician has reviewed it', async () => {
  for (const name of guides) {
    await stage.show(name);
    await fold(true);
    const pieces = await seen('main article');
    expect(pieces.length, name).toBeGreaterThan(0);
    for (const piece of pieces) {
      expect(piece, name).toMatch(/Source: .+, .+|General safety advice/);
      expect(piece, name).toContain(en.tips.notReviewed);
    }
    for (const place of await seen('.places > li')) expect(place).toContain(en.tips.notReviewed);
    expect((await seen('.terms')).length, name).toBe((await seen('.terms + .source')).length);
  }
});

test('another country’s places are seen only when asked for, and then by the country’s name', async () => {
  await stage.show('workspace-guide-urgent');
  await fold(false);
  const near = await seen('.places > li');
  expect(near.join()).toContain('Macmillan');
  expect(near.join()).not.toMatch(/NCI|American/);
  await fold(true);
  const far = (await seen('.places > li')).find((place) => place.includes('NCI'));
  expect(far).toContain(workspace.settings.countries.US);
});

test('where the country is not known, the guide says so and puts none before the others', async () => {
  await stage.show('workspace-guide-abroad');
  await fold(false);
  expect((await seen('main')).join()).toContain(words.places.noCountry);
  expect((await seen('.places > li')).join()).not.toContain('American');
});

test('a word is looked up with the keyboard alone, and the answer is told', async () => {
  const page = await stage.show('workspace-guide');
  await page.getByLabel(words.words.search).focus();
  await page.keyboard.type('marg');
  expect(await seen('[role="status"].live')).toEqual(['1 word found']);
  expect((await seen('.terms dt')).join()).toMatch(/^margin/);
  await page.keyboard.type('zz');
  expect(await seen('[role="status"].live')).toEqual([words.words.none]);
  expect(await seen('.terms dt')).toEqual([]);
});

test('the sidebar explains the words of the page, in the page’s order', async () => {
  await stage.show('sidebar-page');
  await fold(false);
  expect(await seen('.terms dt')).toEqual([]);
  await fold(true);
  expect((await seen('.terms dt')).map((name) => name.split(',')[0])).toEqual([
    'core biopsy',
    'ductal carcinoma',
    'Nottingham',
    'grade',
  ]);
});
