/** The sidebar beside the portal, and the list that a person keeps in it. */
import { describe, expect, test } from 'vitest';
import { browserNames, en, host, pages, pause, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const typedIn = async (page: Surface, field: string): Promise<string> =>
  (await page.see('textbox', field)).call('return this.value');
const isTicked = async (page: Surface, record: string): Promise<boolean> =>
  (await page.see('checkbox', `${en.list.have}: ${record}`)).call('return this.checked');

describe.each(browserNames)('the sidebar and the list, in %s', (name) => {
  const on = sharedSession(name);

  test('the sidebar follows the tab on screen, and knows nothing of a tab that was not granted', async () => {
    const { browser, me } = on();
    const news = await browser.open(pages.news);
    const quiet = await browser.open(pages.quiet);
    const report = await browser.open(pages.report);
    const sidebar = await me.openSidebar(report);
    await sidebar.reads(en.page.state.current);
    await sidebar.reads('Invasive ductal carcinoma');
    await quiet.activate();
    await sidebar.reads(en.page.state.none);
    await news.activate();
    await sidebar.reads(en.page.clickButton);
    expect(await sidebar.text()).not.toContain('carcinoma');
    await report.activate();
    await sidebar.reads(en.page.state.current);
    await report.goto(browser.address(pages.quiet));
    await sidebar.reads(en.page.state.none);
    await news.close();
    await quiet.close();
    await report.goto(browser.address(pages.report));
    await sidebar.reads(en.page.state.current);
  });

  test('what the page says can be put aside, and is asked for again', async () => {
    const sidebar = await on().browser.sidebar();
    await sidebar.click('button', en.page.answer.notMe);
    await sidebar.reads(en.page.answer.thanks['not-me']);
    await sidebar.click('button', en.page.answer.undo);
    await sidebar.reads(en.page.state.current);
  });

  test('a list is kept, and ticks and notes are there after the sidebar was closed', async () => {
    const { browser, me } = on();
    const sidebar = await browser.sidebar();
    await me.keep(sidebar);
    const [first = '', second = ''] = await me.tick(sidebar, 2);
    await sidebar.fill(en.case.note, 'Ask for the slides.');
    // Typed at once by a machine: what is younger than 250 ms may be gone (ending.test.ts holds that).
    await pause(500);
    await browser.closeSidebar();
    await until('the sidebar to close', async () => !(await browser.hasSidebar()));

    const report = await browser.open(pages.report);
    const again = await me.openSidebar(report);
    await again.click('button', en.sidebar.list);
    await again.see('heading', en.list.title);
    await until('the ticks', async () => (await isTicked(again, first)) && (await isTicked(again, second)));
    expect(await typedIn(again, en.case.note)).toBe('Ask for the slides.');
  });

  test('two windows edit one list, and nothing of either is lost', async () => {
    const { browser } = on();
    const one = await browser.open('/src/workspace/index.html');
    const other = await browser.open('/src/workspace/index.html', { newWindow: true });
    await one.see('heading', en.list.title);
    await other.see('heading', en.list.title);
    const open = [];
    for (const box of await one.find('checkbox', new RegExp(`^${en.list.have}`))) {
      const state: { name: string; ticked: boolean } = await box.call(
        "return { name: this.labels[0].textContent.replace(/^[^:]*: /, ''), ticked: this.checked }",
      );
      if (!state.ticked) open.push(state.name);
    }
    const [first = '', ...others] = open;
    const names = others.slice(0, 3);
    expect(names).toHaveLength(3);
    // Not by the mouse: a driver has one, and a window that is not in front hears nothing of it.
    const tick = async (page: Surface, record: string) =>
      (await page.see('checkbox', `${en.list.have}: ${record}`)).call('this.click()');
    await Promise.all([tick(one, first), other.fill(en.case.note, 'Written in the other window.')]);
    await until('the tick', () => isTicked(one, first));
    // Both at once, each in its own window.
    await Promise.all(names.map((name, at) => tick(at % 2 ? other : one, name)));
    for (const page of [one, other]) {
      for (const record of names) await until(`“${record}” in both`, () => isTicked(page, record));
      await until('the note in both', async () =>
        (await typedIn(page, en.case.note)).includes('other window'),
      );
    }
    await other.close();
    await one.close();
  });

  test('the popup shows how far the list is', async () => {
    const { browser } = on();
    const report = await browser.open(pages.report);
    const popup = await browser.toolbar(report);
    await popup.reads(en.popup.progressOf.replace('{person}', en.case.me));
  });

  test('turning the portal off ends it in open tabs too', async () => {
    const { browser, me } = on();
    const cards = await browser.open(pages.cards);
    // A second try finds it off already.
    if ((await me.hostsOn()).length === 0) await me.turnOn(cards, host);
    await cards.click('button', 'Surgical pathology');
    await me.seesBadge(cards, '•');
    const popup = await browser.toolbar(cards);
    await popup.click('button', en.popup.turnOff);
    await until('it to be off', async () => (await me.hostsOn()).length === 0);
    await cards.click('button', 'Blood count');
    await cards.click('button', 'Surgical pathology');
    await me.seesBadge(cards, '');
    const after = await browser.toolbar(cards);
    await after.reads(en.page.notOn);
    await until('the permission to be given back', async () => {
      const { origins } = await browser.inBackground('chrome.permissions.getAll()');
      return origins.length === 0;
    });
  });

  test('a permission taken back on the browser’s own page is noticed', async () => {
    const { browser, me } = on();
    const report = await browser.open(pages.report);
    await me.turnOn(report, host);
    await me.seesBadge(report, '•');
    await browser.revoke(host);
    await until('it to be off', async () => (await me.hostsOn()).length === 0);
    const again = await browser.open(pages.report);
    const popup = await browser.toolbar(again);
    await popup.reads(en.page.notOn);
    expect(await me.badge(again)).toBe('');
  });
});
