/** What a person does with Second Look, by role and name: the same steps for the tour and for the tests. */
import { until } from './browsers/surface.mjs';

/**
 * @typedef {import('./browsers/surface.mjs').Surface} Surface
 * @typedef {import('./browsers/open.mjs').Browser} Browser
 * @typedef {import('../src/ui/words/en.ts').Words & { readonly welcome: { readonly agree: string, readonly agreed: string }, readonly case: { readonly keep: string, readonly me: string, readonly start: string } }} Words
 */

/**
 * @param {Browser} browser
 * @param {Words} words the table of the language on screen
 */
export function person(browser, words) {
  /** The id that the extension knows a tab by. @param {Surface} tab @returns {Promise<number>} */
  async function tabId(tab) {
    await tab.activate();
    return browser.inBackground(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)',
    );
  }

  return {
    /** Reads the welcome page that opened by itself, and agrees. */
    async agree() {
      const welcome = await browser.tabAt('/src/welcome/');
      await welcome.activate();
      await welcome.click('button', words.welcome.agree);
      await welcome.reads(words.welcome.agreed);
      return welcome;
    },
    /** Clicks the toolbar button and turns the portal on; gives the popup. @param {Surface} tab @param {string} host */
    async turnOn(tab, host) {
      await browser.allow(host);
      const popup = await browser.toolbar(tab);
      await popup.click('button', words.popup.turnOn);
      await until(`${host} to be on`, async () => (await browser.inBackground(registered)).includes(host));
      return popup;
    },
    /** Clicks the toolbar button, then opens the sidebar from the popup. @param {Surface} tab */
    async openSidebar(tab) {
      const popup = await browser.toolbar(tab);
      await popup.click('button', words.popup.openSidebar);
      return browser.sidebar();
    },
    /** Keeps what the page says as a list of one's own. @param {Surface} sidebar */
    async keep(sidebar) {
      await sidebar.click('button', words.case.keep);
      await sidebar.click('radio', words.case.me);
      await sidebar.click('button', words.case.start);
      await sidebar.see('heading', words.list.title);
    },
    /** Ticks the first records that are not ticked. @param {Surface} page @param {number} count @returns {Promise<string[]>} their names */
    async tick(page, count) {
      const every = await page.find('checkbox', new RegExp(`^${words.list.have}`));
      const boxes = [];
      for (const box of every) {
        if (boxes.length < count && !(await box.call('return this.checked'))) boxes.push(box);
      }
      const names = [];
      for (const box of boxes) {
        names.push(await box.call("return this.labels[0].textContent.replace(/^[^:]*: /, '')"));
        await box.click();
        await until('the tick', () => box.call('return this.checked'));
      }
      return names;
    },
    /** The words on the toolbar button over a tab. @param {Surface} tab @returns {Promise<string>} */
    async badge(tab) {
      const id = await tabId(tab);
      return browser.inBackground(`chrome.action.getBadgeText({ tabId: ${id} })`);
    },
    /** Waits for a mark on the toolbar button. @param {Surface} tab @param {string} text */
    async seesBadge(tab, text) {
      const id = await tabId(tab);
      let last = '';
      await until(`the badge “${text}”`, async () => {
        last = await browser.inBackground(`chrome.action.getBadgeText({ tabId: ${id} })`);
        return last === text;
      }).catch((error) => {
        throw new Error(`${error.message} It says “${last}”.`);
      });
    },
    /** The hosts whose pages are read. @returns {Promise<string[]>} */
    hostsOn: () => browser.inBackground(registered),
  };
}

const registered = `chrome.scripting.getRegisteredContentScripts().then((all) =>
  all.flatMap(({ matches }) => matches.map((match) => new URL(match.replace('/*', '/')).hostname)))`;
