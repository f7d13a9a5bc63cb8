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
/** @param {string} file @returns {Record<string, any>} */
const storeIn = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
/** The version in which a record is written today. */
const newest = Object.entries(storeIn(stores.at(-1) ?? '')).find(([key]) => key.startsWith('item/'))?.[1].v;

/**
 * @param {import('./stand.mjs').BrowserName} name
 * @returns {Promise<import('./stand.mjs').Row>}
 */
export const older = (name) =>
  stand(name, async ({ browser, me }) => {
    await me.agree();
    const page = await browser.open('/src/workspace/index.html');
    await page.activate();
    /** @type {string[]} */
    const wrong = [];
    for (const file of stores) {
      const entries = storeIn(file);
      await page.evaluate(
        `chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(entries)}))`,
      );
      await reloaded(page);
      // By name, not by its label: a store may bring another language along.
      const note = await until('the note', () =>
        page.evaluate(`document.querySelector('[name="case-note"]')?.value`),
      );
      const kept = JSON.stringify(entries);
      if (!kept.includes(JSON.stringify(note))) wrong.push(`${file}: the note is lost`);
      await page.evaluate(`document.querySelector('[id^="tick-"]').click()`);
      await until(`${file} to be written as version ${newest}`, () =>
        page.evaluate(
          `chrome.storage.local.get(null).then((all) => Object.entries(all).some(([key, { v }]) => key.startsWith('item/') && v === ${newest}))`,
        ),
      ).catch(() => wrong.push(`${file}: not written as version ${newest}`));
      for (const key of await corruptIn(page)) wrong.push(`${file}: ${key} is corrupt`);
      const aside = await page.evaluate(
        `chrome.storage.local.getKeys().then((keys) => keys.filter((key) => key.startsWith('set-aside/')))`,
      );
      for (const key of aside) wrong.push(`${file}: ${key} was put aside`);
    }
    return { runs: stores.length, wrong };
  });
