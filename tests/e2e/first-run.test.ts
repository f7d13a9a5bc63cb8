/** The first minutes: nothing before consent, check once, turn on. */
import { describe, expect, test } from 'vitest';
import { browserNames, en, host, pages, pause, session } from './session.ts';

describe.each(browserNames)('at first, in %s', (name) => {
  test('nothing is read before the person agrees', () =>
    session(name, async ({ browser, me }) => {
      await browser.tabAt('/src/welcome/');
      const report = await browser.open(pages.report);
      const popup = await browser.toolbar(report);
      await popup.reads(en.popup.before);
      expect(await popup.text()).not.toContain('carcinoma');
      await popup.see('button', en.popup.openWelcome);
      expect(await popup.has('button', en.popup.turnOn)).toBe(false);
      expect(await me.hostsOn()).toEqual([]);
      expect(await me.badge(report)).toBe('');
    }));

  test('declining leaves it off, and the answer can be changed', () =>
    session(name, async ({ browser }) => {
      const welcome = await browser.tabAt('/src/welcome/');
      await welcome.click('button', en.welcome.no);
      await welcome.reads(en.welcome.declined);
      const report = await browser.open(pages.report);
      const popup = await browser.toolbar(report);
      await popup.reads(en.popup.before);
      await welcome.activate();
      await welcome.click('button', en.welcome.undo);
      await welcome.click('button', en.welcome.agree);
      await welcome.reads(en.welcome.agreed);
    }));

  test('it can be tried on a made-up report before agreeing', () =>
    session(name, async ({ browser, portals }) => {
      const welcome = await browser.tabAt('/src/welcome/');
      await welcome.click('button', en.welcome.tryIt);
      await welcome.reads(en.welcome.tipsBeside);
      await welcome.reads(en.page.state.current);
      await welcome.click('button', en.welcome.tryBack);
      await welcome.see('button', en.welcome.agree);
      expect(portals.requests).toEqual([]);
    }));

  test('checking a page once reads it and leaves nothing listening', () =>
    session(name, async ({ browser, me }) => {
      await me.agree();
      const report = await browser.open(pages.report);
      const popup = await browser.toolbar(report);
      await popup.click('button', en.popup.checkOnce);
      await popup.reads(en.page.state.current);
      await popup.reads(en.popup.checkedOnce);
      expect(await me.hostsOn()).toEqual([]);
      const other = await browser.open(pages.problems);
      await pause(1000);
      expect(await me.badge(other)).toBe('');
      expect(await (await browser.toolbar(other)).text()).not.toContain('Malignant');
    }));

  test('a real click turns the portal on, and that host alone', () =>
    session(name, async ({ browser, me }) => {
      await me.agree();
      const report = await browser.open(pages.report);
      const popup = await me.turnOn(report, host);
      await popup.reads(en.page.state.current);
      await popup.reads('Invasive ductal carcinoma');
      await me.seesBadge(report, '•');
      expect(await me.hostsOn()).toEqual([host]);
      const { origins } = await browser.inBackground('chrome.permissions.getAll()');
      expect(origins).toEqual([`https://${host}/*`]);
    }));
});
