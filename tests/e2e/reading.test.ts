/** What it makes of the portal's pages, whichever way they come on screen. */
import { describe, expect, test } from 'vitest';
import { browserNames, en, host, pages, pause, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

describe.each(browserNames)('with the portal on, in %s', (name) => {
  const on = sharedSession(name);

  test.each([
    ['a pathology report', pages.report, 'Invasive ductal carcinoma'],
    ['a problem list', pages.problems, 'Malignant neoplasm'],
    ['a note', pages.note, 'Invasive ductal carcinoma'],
    ['a note in a frame of its own origin', pages.framedNote, 'Invasive ductal carcinoma'],
    ['a report beside an empty frame', pages.emptyFrame, 'Invasive ductal carcinoma'],
  ])('%s is marked, and the popup quotes it', async (_, url, quoted) => {
    const tab = await on().browser.open(url);
    await on().me.seesBadge(tab, '•');
    const popup = await on().browser.toolbar(tab);
    await popup.reads(en.page.state.current);
    await popup.reads(quoted);
    await tab.close();
  });

  test('a quiet result is not marked, and nobody is told that they are fine', async () => {
    const tab = await on().browser.open(pages.quiet);
    await pause(800);
    expect(await on().me.badge(tab)).toBe('');
    const popup = await on().browser.toolbar(tab);
    await popup.reads(en.page.state.none);
    await popup.reads(en.page.noneMeans);
    await tab.close();
  });

  test('a billing page is never searched', async () => {
    const tab = await on().browser.open(pages.billing);
    await pause(800);
    expect(await on().me.badge(tab)).toBe('');
    const popup = await on().browser.toolbar(tab);
    expect(await popup.text()).not.toContain('malignant neoplasm');
    await tab.close();
  });

  test('an address that changes without a load is followed, both ways', async () => {
    const tab = await on().browser.open(pages.list);
    await tab.click('button', 'Surgical pathology');
    await on().me.seesBadge(tab, '•');
    await tab.click('button', 'Blood count');
    await on().me.seesBadge(tab, '');
    await tab.close();
  });

  test('a card switched in the page, without a new address, is followed, both ways', async () => {
    const tab = await on().browser.open(pages.cards);
    await tab.click('button', 'Blood count');
    await pause(500);
    expect(await on().me.badge(tab)).toBe('');
    await tab.click('button', 'Surgical pathology');
    await on().me.seesBadge(tab, '•');
    await tab.click('button', 'Blood count');
    await on().me.seesBadge(tab, '');
    await tab.close();
  });

  test('the badge is back after going back', async () => {
    const tab = await on().browser.open(pages.report);
    await on().me.seesBadge(tab, '•');
    await tab.goto(on().browser.address(pages.quiet));
    await on().me.seesBadge(tab, '');
    await tab.evaluate('void history.back()');
    await tab.reads('Surgical pathology');
    await on().me.seesBadge(tab, '•');
    await tab.close();
  });

  test('a site that nobody turned on is not read', async () => {
    const tab = await on().browser.open(pages.news);
    await pause(800);
    expect(await on().me.badge(tab)).toBe('');
    const popup = await on().browser.toolbar(tab);
    await popup.reads(en.page.notOn);
    await tab.close();
  });

  test('the background may end at any time', async () => {
    await on().browser.endBackground();
    const tab = await on().browser.open(pages.report);
    await on().me.seesBadge(tab, '•');
    await tab.close();
  });

  test('a frame of another site that holds the record is named, and can be turned on as well', async () => {
    const outer = 'myportal.example.com';
    const inner = 'record.example.com';
    const tab = await on().browser.open(pages.oracle);
    await on().me.turnOn(tab, outer);
    await on().browser.allow(inner);
    const popup = await on().browser.toolbar(tab);
    await popup.reads(en.page.frame.replace('{host}', inner));
    expect(await popup.text()).not.toContain(en.page.state.none);
    await popup.click('button', en.page.turnOnFrame.replace('{host}', inner));
    await until('both to be on', async () => (await on().me.hostsOn()).length === 3);
    expect((await on().me.hostsOn()).toSorted()).toEqual([host, outer, inner].toSorted());
    await on().me.seesBadge(tab, '•');
    const sidebar = await on().me.openSidebar(tab);
    await sidebar.reads(en.page.state.current);
    await tab.close();
  });

  test('a host that is on stays silent where a page that is off shows it in a frame', async () => {
    const tab = await on().browser.open(pages.oracle);
    await on().me.seesBadge(tab, '•');
    await on().browser.revoke('myportal.example.com');
    await tab.goto(on().browser.address(pages.oracle));
    await pause(1500);
    expect(await on().me.badge(tab)).toBe('');
    await tab.close();
  });
});
