/** Half-typed words, the place on the list and the focus outlive other pages, a hidden and a closed sidebar. */
import { describe, expect, test } from 'vitest';
import { browserNames, en, pages, pause, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const half = 'Ask whether the sl';

const typedIn = (page: Surface, field: 'question' | 'own-record'): Promise<string> =>
  page.evaluate(`document.querySelector('[name=${field}]')?.value`);
const focus = (page: Surface): Promise<string> => page.evaluate('document.activeElement.name');
/** Where the field is on the screen: what a person sees of a place, whatever changed above it. */
const place = (page: Surface): Promise<number> =>
  page.evaluate("document.querySelector('[name=question]')?.getBoundingClientRect().top");

describe.each(browserNames)('half-typed, in %s', (name) => {
  const on = sharedSession(name);

  async function expectAsLeft(page: Surface, at: number, after: string): Promise<void> {
    await until('the words', async () => (await typedIn(page, 'question')) === half);
    await until('the focus', async () => (await focus(page)) === 'question');
    await until('the place', async () => Math.abs((await place(page)) - at) < 3).catch(async () => {
      throw new Error(`${after}: at ${await place(page)}, not at ${at}.`);
    });
  }

  test('words, place and focus stay while the portal moves on, and through hiding and closing', async () => {
    const { browser, me } = on();
    const report = await browser.open(pages.report);
    const sidebar = await me.openSidebar(report);
    await me.keep(sidebar);
    await sidebar.fill(en.case.addQuestion, half);
    const at = await place(sidebar);
    expect(await sidebar.evaluate('scrollY')).toBeGreaterThan(100);

    await report.goto(browser.address(pages.quiet));
    await pause(500);
    await expectAsLeft(sidebar, at, 'the portal moved on');

    await sidebar.press('Escape');
    await sidebar.see('button', en.hide.show);
    expect(await sidebar.has('heading', en.list.title)).toBe(false);
    await sidebar.press('Escape');
    expect(await sidebar.has('heading', en.list.title)).toBe(false);
    await sidebar.click('button', en.hide.show);
    await expectAsLeft(sidebar, at, 'hidden and shown');

    await pause(300);
    await browser.closeSidebar();
    await until('the sidebar to close', async () => !(await browser.hasSidebar()));
    const again = await me.openSidebar(report);
    await expectAsLeft(again, at, 'closed and opened');
  });

  test('the button of quick-hide keeps all of it too, on the workspace', async () => {
    const workspace = await on().browser.open('/src/workspace/index.html');
    await workspace.see('heading', en.list.title);
    await until('the words', async () => (await typedIn(workspace, 'question')) === half);
    await workspace.fill(en.list.add, 'A half-typed re');
    await workspace.click('button', new RegExp(`^${en.hide.button}`));
    await workspace.click('button', en.hide.show);
    expect(await typedIn(workspace, 'own-record')).toBe('A half-typed re');
    expect(await typedIn(workspace, 'question')).toBe(half);
    await workspace.close();
  });
});
