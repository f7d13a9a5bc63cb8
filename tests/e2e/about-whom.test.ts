/** About whom a page is: what the person answers, and what the portal itself says. */
import { describe, expect, test } from 'vitest';
import { browserNames, en, pages, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const { answer } = en.page;
const theirChart = 'https://mychart.example.org/MyChart/app/test-results/proxy';

const isChosen = async (page: Surface, name: string): Promise<boolean> =>
  (await page.see('radio', name)).call('return this.checked');

describe.each(browserNames)('about whom a page is, in %s', (name) => {
  const on = sharedSession(name);

  test('“not about me” and “read wrongly” put it aside in the popup and the sidebar; undo brings it back', async () => {
    const { browser, me } = on();
    const report = await browser.open(pages.report);
    const sidebar = await me.openSidebar(report);
    for (const [said, thanks] of [
      [answer.notMe, answer.thanks['not-me']],
      [answer.notRight, answer.thanks['not-right']],
    ] as const) {
      await sidebar.click('button', said);
      await sidebar.reads(thanks);
      await sidebar.gone('button', en.case.keep);
      expect(await sidebar.text()).not.toContain(en.page.state.current);
      const popup = await browser.toolbar(report);
      await popup.reads(thanks);
      await popup.click('button', answer.undo);
      await popup.see('button', answer.notMe);
      await sidebar.see('button', en.case.keep);
      await sidebar.reads(en.page.state.current);
    }
    await report.close();
  });

  test('“about someone I care for” is remembered when the page is opened anew', async () => {
    const { browser } = on();
    const report = await browser.open(pages.report);
    const sidebar = await browser.sidebar();
    await sidebar.click('button', answer.someoneICareFor);
    await sidebar.reads(answer.thanks['someone-i-care-for']);
    await sidebar.reads(en.case.theirs);
    await report.goto(browser.address(pages.quiet));
    await sidebar.reads(en.page.state.none);
    await report.goto(browser.address(pages.report));
    await sidebar.reads(answer.thanks['someone-i-care-for']);
    await sidebar.click('button', answer.undo);
    await sidebar.gone('button', answer.undo);
    await report.close();
  });

  test('the chart of another person never lands on one’s own list', async () => {
    const { browser, me } = on();
    const page = await browser.open(pages.report);
    const sidebar = await browser.sidebar();
    await sidebar.see('button', en.case.keep);
    await me.keep(sidebar);
    await sidebar.click('button', en.sidebar.page);
    await sidebar.reads(en.sidebar.kept.replace('{person}', en.case.me));
    // Asked and half answered for one chart: nothing of that may carry over.
    await sidebar.click('button', en.case.keepOther);
    await sidebar.click('radio', en.case.me);

    await page.goto(browser.address(theirChart));
    await sidebar.reads(en.page.otherChart);
    await sidebar.reads(en.case.theirs);
    expect(await sidebar.text()).not.toContain(en.sidebar.kept.replace('{person}', en.case.me));
    const popup = await browser.toolbar(page);
    await popup.reads(en.page.otherChart);
    await sidebar.click('button', en.case.keep);
    expect(await isChosen(sidebar, en.case.someone)).toBe(true);
    expect(await isChosen(sidebar, en.case.me)).toBe(false);
    await sidebar.click('button', en.case.start);
    await sidebar.reads(en.list.title);
    const shown = () => sidebar.evaluate("document.querySelector('select')?.selectedOptions[0].text");
    await until('their list', async () => (await shown()) === en.case.someone);
    await sidebar.fill(en.case.note, 'For Jamie alone.');

    await sidebar.choose(en.case.switchTo, en.case.me);
    await until('one’s own list', async () => (await shown()) === en.case.me);
    await until('an empty note', () =>
      sidebar.evaluate("document.querySelector('[name=case-note]').value === ''"),
    );
    // One's own list stays the open one, and still nothing of Jamie's chart is offered to it.
    expect(await sidebar.text()).not.toContain(en.list.onPage);
    await sidebar.click('button', en.sidebar.page);
    await sidebar.reads(en.sidebar.kept.replace('{person}', en.case.someone));
    await page.goto(browser.address(pages.report));
    await sidebar.reads(en.sidebar.kept.replace('{person}', en.case.me));
    await page.close();
  });

  test('what was answered is forgotten once everything is erased', async () => {
    const { browser, me } = on();
    const page = await browser.open(theirChart);
    const sidebar = await browser.sidebar();
    await sidebar.click('button', answer.theirs.notMe);
    await sidebar.reads(answer.theirs.thanks);
    const workspace = await browser.open('/src/workspace/index.html');
    await workspace.click('button', en.workspace.sections.settings);
    await workspace.click('button', en.workspace.erase.button);
    await workspace.click('button', en.workspace.erase.confirm);
    await workspace.reads(en.workspace.erase.done);
    await until('nothing on', async () => (await me.hostsOn()).length === 0);
    await page.activate();
    await sidebar.reads(en.popup.before);
    expect(await sidebar.text()).not.toContain('carcinoma');
    const kept = await browser.inBackground('chrome.storage.local.get(null)');
    expect(JSON.stringify(kept)).not.toContain('dismissed');
    const popup = await browser.toolbar(page);
    await popup.click('button', en.popup.openWelcome);
    const welcome = await browser.tabAt('/src/welcome/');
    await welcome.activate();
    await welcome.click('button', en.welcome.agree);
    await welcome.reads(en.welcome.agreed);
    await page.activate();
    const again = await browser.toolbar(page);
    await again.click('button', en.popup.checkOnce);
    await again.reads(en.page.otherChart);
    await again.see('button', answer.theirs.notMe);
    expect(await again.text()).not.toContain(answer.theirs.thanks);
  });
});
