/** The extension is updated under an open page: what was kept and turned on stays, and the page answers again or is to be refreshed. */
import { expect, test } from 'vitest';
import { browserNames, en, host, pages, pause, sessionOn, until } from './session.ts';

/** As a page that was open before the update and that the browser lets no new script into. */
const shutOut = `void (() => {
  globalThis.entering = chrome.scripting.executeScript;
  chrome.scripting.executeScript = () => { throw new Error('Cannot access contents of the page'); };
})()`;

test.each(browserNames)('an update under an open page ends the old copy and loses nothing, in %s', (name) =>
  sessionOn(name, async ({ browser, me }) => {
    const report = await browser.open(pages.report);
    await me.seesBadge(report, '•');
    const sidebar = await me.openSidebar(report);
    await me.keep(sidebar);
    await sidebar.fill(en.case.note, 'Written before the update.');
    await pause(500);

    await browser.reload();
    await report.activate();
    // The old copy must notice that nobody listens any more, in the middle of a page that goes on changing.
    await report.evaluate("void document.body.append(document.createElement('p'))");
    const popup = await browser.toolbar(report);
    await popup.reads(en.page.state.current);
    await until('the portal to be on', async () => (await me.hostsOn()).includes(host));
    await me.seesBadge(report, '•');

    const beside = await me.openSidebar(report);
    await beside.reads(en.page.state.current);
    await beside.evaluate(shutOut);
    const other = await browser.open(pages.quiet);
    await beside.reads(en.page.refresh);
    await report.activate();
    await beside.reads(en.page.refreshNext);
    await beside.evaluate('void (chrome.scripting.executeScript = globalThis.entering)');
    await report.goto(browser.address(pages.report));
    await beside.reads(en.page.state.current);
    await other.close();

    const workspace = await browser.open('/src/workspace/index.html');
    const note = await workspace.see('textbox', en.case.note);
    expect(await note.call('return this.value')).toBe('Written before the update.');
    const fresh = await browser.open(pages.report);
    await me.seesBadge(fresh, '•');
  }),
);
