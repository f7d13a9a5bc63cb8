/** Stores of every version there was, put into the browser: each opens as today's, and is written as today's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../tools/browsers/surface.mjs';
import { root } from '../../tools/terminal.mjs';
import { corruptIn, reloaded, stand } from './stand.mjs';

const folder = join(root, 'tests/store/golden');
const stores = readdirSync(folder)
  .filter((file) => /^v\d+\.json$/.test(file))
  .sort();

/**
 * @param {import('./stand.mjs').BrowserName} name
 * @returns {Promise<import('./stand.mjs').Row>}
 */
export const older = (name) =>
  stand(name, async ({ browser, me, words }) => {
    await me.agree();
    const page = await browser.open('/src/workspace/index.html');
    await page.activate();
    /** @type {string[]} */
    const wrong = [];
    for (const file of stores) {
      const entries = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      await page.evaluate(
        `chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(entries)}))`,
      );
      await reloaded(page);
      const note = await page.see('textbox', words.case.note);
      const kept = JSON.stringify(entries);
      if (!kept.includes(JSON.stringify(await note.call('return this.value'))))
        wrong.push(`${file}: the note is lost`);
      const [box] = await page.find('checkbox', new RegExp(`^${words.list.have}`));
      await box?.click();
      const newest = `v${stores.length}`;
      await until(`${file} to be written as ${newest}`, () =>
        page.evaluate(
          `chrome.storage.local.get(null).then((all) => Object.entries(all).some(([key, { v }]) => key.startsWith('item/') && v === ${stores.length}))`,
        ),
      ).catch(() => wrong.push(`${file}: not written as ${newest}`));
      for (const key of await corruptIn(page)) wrong.push(`${file}: ${key} is corrupt`);
      const aside = await page.evaluate(
        `chrome.storage.local.getKeys().then((keys) => keys.filter((key) => key.startsWith('set-aside/')))`,
      );
      for (const key of aside) wrong.push(`${file}: ${key} was put aside`);
    }
    return { runs: stores.length, wrong };
  });
