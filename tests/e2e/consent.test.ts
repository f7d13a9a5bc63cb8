/** No yes, no reading: after a no, and after a yes to an older practice. */
import { describe, expect, test } from 'vitest';
import { browserNames, en, host, pages, pause, session, sessionOn, until } from './session.ts';

/** Makes the kept answer one to an older practice. */
const makeOlder = `chrome.storage.local.get('consent').then(({ consent }) => {
  const older = JSON.parse(JSON.stringify(consent).replace(/"to":[0-9]+/, '"to":1'));
  return chrome.storage.local.set({ consent: older });
}).then(() => true)`;

describe.each(browserNames)('consent, in %s', (name) => {
  test('after a no, a page is not even checked once', () =>
    session(name, async ({ browser, me }) => {
      const welcome = await browser.tabAt('/src/welcome/');
      await welcome.activate();
      await welcome.click('button', en.welcome.no);
      await welcome.reads(en.welcome.declined);
      const report = await browser.open(pages.report);
      const popup = await browser.toolbar(report);
      await popup.see('button', en.popup.openWelcome);
      for (const way of [en.popup.checkOnce, en.popup.turnOn]) {
        expect(await popup.has('button', way)).toBe(false);
      }
      expect(await popup.text()).not.toContain('carcinoma');
      expect(await me.hostsOn()).toEqual([]);
    }));

  test('a yes to an older practice is asked for again, and until then nothing is read and nothing is lost', () =>
    sessionOn(name, async ({ browser, me }) => {
      const report = await browser.open(pages.report);
      await me.seesBadge(report, '•');
      const workspace = await browser.open('/src/workspace/index.html');
      await workspace.click('radio', en.case.me);
      await workspace.click('button', en.case.start);
      await workspace.fill(en.case.note, 'From before.');
      await pause(500);
      await workspace.close();
      await browser.inBackground(makeOlder);
      await until('nothing read', async () => (await me.hostsOn()).length === 0);
      await me.seesBadge(report, '');
      const popup = await browser.toolbar(report);
      await popup.reads(en.popup.before);
      expect(await popup.text()).not.toContain('carcinoma');
      const before = await browser.tabAt('/src/welcome/');
      await before.close();
      await popup.click('button', en.popup.openWelcome);
      const welcome = await browser.tabAt('/src/welcome/');
      await welcome.activate();
      await welcome.reads(new RegExp(en.welcome.changed.split(/\{day\}/)[1] ?? 'no such words'));
      for (const line of en.welcome.changes[2]) await welcome.reads(line);
      await welcome.click('button', en.welcome.agree);
      await welcome.reads(en.welcome.agreed);
      // What was on is on again: nobody has to choose it twice.
      await until('it to be on', async () => (await me.hostsOn()).includes(host));
      await me.seesBadge(report, '•');
      const again = await browser.open('/src/workspace/index.html');
      const note = await again.see('textbox', en.case.note);
      expect(await note.call('return this.value')).toBe('From before.');
    }));

  test('an update that changes practice opens the page that says what changed', () =>
    sessionOn(name, async ({ browser, me }) => {
      const agreed = await browser.tabAt('/src/welcome/');
      await agreed.close();
      await browser.inBackground(makeOlder);
      await until('nothing read', async () => (await me.hostsOn()).length === 0);
      await browser.reload();
      const welcome = await browser.tabAt('/src/welcome/');
      await welcome.reads(en.welcome.changesTitle);
      await welcome.reads(en.welcome.changedNext);
    }));
});
