/** The extension is updated while the portal, the sidebar and the popup are open, at a random moment of typing. */
import { pause, until } from '../../tools/browsers/surface.mjs';
import { pages } from '../../tools/portal/demo.mjs';
import { chance } from './chance.mjs';
import { corruptIn, host, stand } from './stand.mjs';
import { emptied, promised, typing } from './typing.mjs';

/**
 * @param {import('./stand.mjs').BrowserName} name
 * @param {import('./stand.mjs').Amount} amount `count`: updates
 * @returns {Promise<import('./stand.mjs').Row>}
 */
export const updated = (name, { count, seed }) =>
  stand(name, async ({ browser, me, words }) => {
    const random = chance(seed);
    await me.agree();
    const report = await browser.open(pages.report);
    await me.turnOn(report, host);
    await me.keep(await me.openSidebar(report));
    /** @type {string[]} */
    const wrong = [];
    for (let run = 0; run < count; run += 1) {
      if (run > 0) await report.activate();
      const sidebar = run === 0 ? await browser.sidebar() : await me.openSidebar(report);
      await sidebar.click('button', words.sidebar.list);
      await emptied(sidebar, words.case.note);
      const text = `update ${run} while the popup is open`.slice(0, 16 + Math.floor(random() * 18)).trim();
      const moments = await typing(sidebar, text);
      await pause(random() * 300);
      await browser.toolbar(report).catch(() => null);
      const death = performance.now();
      await browser.reload();
      const after = await browser.open('/src/workspace/index.html');
      await until('the list', async () => (await after.find('heading', words.list.title)).length > 0);
      const kept = await (await after.see('textbox', words.case.note)).call('return this.value');
      const must = promised(moments, death);
      if (kept !== ' ' && !text.startsWith(kept))
        wrong.push(`update ${run}, seed ${seed}: “${kept}” is no beginning of “${text}”`);
      if (kept.length < must) wrong.push(`update ${run}, seed ${seed}: ${must - kept.length} letters lost`);
      for (const key of await corruptIn(after)) wrong.push(`update ${run}, seed ${seed}: ${key} is corrupt`);
      await until('the portal to be on', async () => (await me.hostsOn()).includes(host)).catch(() =>
        wrong.push(`update ${run}, seed ${seed}: the portal is off`),
      );
      await after.close();
    }
    return { runs: count, wrong };
  });
