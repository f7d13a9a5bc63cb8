/** The writer dies mid-word: a renderer, a sidebar, the background, the whole browser. What was typed is compared with a log kept outside. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFirefox } from '../../tools/browsers/open.mjs';
import { pause, until } from '../../tools/browsers/surface.mjs';
import { pages } from '../../tools/portal/demo.mjs';
import { chance } from './chance.mjs';
import { corruptIn, host, stand, withList } from './stand.mjs';
import { emptied, promised, typing } from './typing.mjs';

/** Every fourth death is the browser's: it takes longest. */
const deaths = /** @type {const} */ (['renderer', 'sidebar', 'background', 'browser']);
const letters = 'the slides leave the lab on monday and the nurse will ring about them ';

/** @param {import('./stand.mjs').Surface} page @returns {Promise<string>} */
const noteIn = (page) =>
  page.evaluate(`chrome.storage.local.get(null).then((all) =>
    Object.entries(all).find(([key]) => key.startsWith('case/'))?.[1].value.note ?? '')`);

/** What is wrong with what was kept: nothing, where it is a beginning of the text that is long enough. @param {string} kept @param {string} text @param {number} must */
function wrongWith(kept, text, must) {
  if (must === 0 && !text.startsWith(kept)) return null;
  if (!text.startsWith(kept)) return `“${kept}” is no beginning of “${text}”`;
  return kept.length < must ? `${must - kept.length} letters lost of “${text}”` : null;
}

/**
 * @param {import('./stand.mjs').BrowserName} name
 * @param {import('./stand.mjs').Amount} amount `count`: keystrokes
 * @returns {Promise<import('./stand.mjs').Row>}
 */
export async function dying(name, { count, seed }) {
  const random = chance(seed);
  const profile = mkdtempSync(join(tmpdir(), 'second-look-dying-'));
  const extension = name === 'firefox' ? await packFirefox() : undefined;
  /** @type {string[]} */
  const wrong = [];
  /** @type {Record<string, number>} */
  const died = {};
  let typed = 0;
  let first = true;

  /** Dies in one way and says what came of it; the browser's own death ends the round. @param {import('./stand.mjs').Stand} all */
  async function round({ browser, me, words }) {
    if (first) await me.agree();
    if (first) {
      await me.turnOn(await browser.open(pages.report), host);
      await browser.grantIsWritten(host);
      await (await withList({ browser, me, words })).close();
    }
    first = false;
    for (let at = 0; typed < count; at += 1) {
      const how = deaths[at % deaths.length] ?? 'browser';
      const text =
        Array.from({ length: 35 + Math.floor(random() * 20) }, () =>
          letters.charAt(Math.floor(random() * letters.length)),
        )
          .join('')
          .trim() || 'x';
      const report = how === 'sidebar' ? await browser.open(pages.report) : null;
      const page = report ? await me.openSidebar(report) : await browser.open('/src/workspace/index.html');
      if (!report) await page.activate();
      if (report) await page.click('button', words.sidebar.list);
      await page.see('textbox', words.case.note);
      await emptied(page, words.case.note);
      const end = how === 'background' ? pause(random() * 600).then(() => browser.endBackground()) : null;
      const moments = await typing(page, text);
      await end;
      await pause(random() * 120);
      const death = performance.now();
      typed += text.length;
      died[how] = (died[how] ?? 0) + 1;
      if (how === 'browser') {
        await browser.kill();
        return { text, must: promised(moments, death) };
      }
      if (how === 'renderer') await browser.crash(page);
      if (how === 'sidebar') {
        await browser.closeSidebar();
        await until('the sidebar to close', async () => !(await browser.hasSidebar()));
        await report?.close();
      }
      if (how === 'background') await pause(400);
      const after = await browser.open('/src/workspace/index.html');
      await pause(150);
      const must = how === 'background' ? text.length : promised(moments, death);
      await judge(after, how, text, must);
      await after.close();
      if (how === 'background') await page.close();
    }
    return null;
  }

  /** @param {import('./stand.mjs').Surface} page @param {string} how @param {string} text @param {number} must */
  async function judge(page, how, text, must) {
    const fault = wrongWith(await noteIn(page), text, must);
    if (fault) wrong.push(`${how}, seed ${seed}: ${fault}`);
    for (const key of await corruptIn(page)) wrong.push(`${how}, seed ${seed}: ${key} is corrupt`);
  }

  try {
    /** @type {{ text: string, must: number } | null} */
    let left = null;
    do {
      const isFirst = first;
      left = await stand(
        name,
        async (all) => {
          if (left)
            await judge(await all.browser.open('/src/workspace/index.html'), 'browser', left.text, left.must);
          return round(all);
        },
        { profile, ...(extension ? { extension: isFirst ? extension : null } : {}) },
      );
    } while (left);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { runs: typed, deaths: JSON.stringify(died), wrong };
}
