/** The writer dies: a renderer, a sidebar, the whole browser. At most the last 250 ms of typing are gone. */
import { describe, expect, test } from 'vitest';
import { overRestart } from './restart.ts';
import {
  browserNames,
  en,
  host,
  pages,
  pause,
  type Session,
  type Surface,
  session,
  until,
} from './session.ts';

/** In milliseconds: how much typing may be lost, where one write takes no longer than `write`. */
const promise = { loss: 250, write: 100 };
const sentence = 'The nurse said that the slides leave the lab on Monday. ';

/** By how much this machine, busy as it is, is too slow for the promise: the slowest of a few writes, over what is allowed. */
async function slowness(page: Surface): Promise<number> {
  const slowest: number = await page.evaluate(`(async () => {
    let slowest = 0;
    for (let n = 0; n < 5; n += 1) {
      const started = performance.now();
      await chrome.storage.local.set({ 'test-probe': n });
      slowest = Math.max(slowest, performance.now() - started);
    }
    await chrome.storage.local.remove('test-probe');
    return slowest;
  })()`);
  return Math.max(0, slowest - promise.write);
}

/** Types letter by letter; gives the moment at which each letter stood in the field, made later by the machine's slowness. */
async function typing(page: Surface, text: string): Promise<readonly number[]> {
  const late = await slowness(page);
  const moments: number[] = [];
  for (const letter of text) {
    await page.type(letter);
    moments.push(performance.now() + late);
    // As fast as a quick typist, and no faster: the whole must take longer than what may be lost.
    await pause(40);
  }
  return moments;
}

/** Fails where more is gone than was typed in the last 250 ms. */
function expectKept(kept: string, text: string, moments: readonly number[], death: number): void {
  const promised = moments.filter((moment) => moment < death - promise.loss).length;
  expect(text.startsWith(kept), `“${kept}” is no beginning of “${text}”`).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(promised);
  expect(promised).toBeGreaterThan(10);
}

/** Consent, portal on, a list kept, the sidebar open at its note. */
async function atNote({ browser, me }: Session): Promise<Surface> {
  await me.agree();
  const report = await browser.open(pages.report);
  await me.turnOn(report, host);
  const sidebar = await me.openSidebar(report);
  await sidebar.see('button', en.case.keep);
  await me.keep(sidebar);
  await (await sidebar.see('textbox', en.case.note)).click();
  return sidebar;
}

async function noteNow({ browser }: Session): Promise<string> {
  const workspace = await browser.open('/src/workspace/index.html');
  await workspace.see('heading', en.list.title);
  await pause(300);
  return (await workspace.see('textbox', en.case.note)).call('return this.value');
}

describe.each(browserNames)('in %s, nothing typed is lost but the last moment', (name) => {
  test('when the sidebar is closed mid-word, and when its renderer is killed', () =>
    session(name, async (all) => {
      const sidebar = await atNote(all);
      const moments = await typing(sidebar, sentence);
      const death = performance.now();
      await all.browser.closeSidebar();
      await until('the sidebar to close', async () => !(await all.browser.hasSidebar()));
      expectKept(await noteNow(all), sentence, moments, death);

      const again = await all.me.openSidebar(await all.browser.open(pages.report));
      await again.fill(en.case.note, ' ');
      const later = await typing(again, sentence);
      const crash = performance.now();
      await all.browser.crash(again);
      expectKept((await noteNow(all)).trimStart(), sentence, later, crash);
    }));
});

describe.each(browserNames)('in %s, over a restart', (name) => {
  test('killed outright mid-word: the list, the consent and what is on are there again', () =>
    overRestart(name, async (first, later) => {
      let moments: readonly number[] = [];
      let death = 0;
      await session(
        name,
        async (all) => {
          const sidebar = await atNote(all);
          await all.me.tick(sidebar, 1);
          await all.browser.grantIsWritten(host);
          await (await sidebar.see('textbox', en.case.note)).click();
          moments = await typing(sidebar, sentence);
          death = performance.now();
          await all.browser.kill();
        },
        first,
      );
      await session(
        name,
        async (all) => {
          expectKept(await noteNow(all), sentence, moments, death);
          // Chromium under --load-extension wipes registrations at each start: this is reconcile at work.
          await until('the portal to be on', async () => (await all.me.hostsOn()).includes(host));
          const report = await all.browser.open(pages.report);
          await all.me.seesBadge(report, '•');
          expect(
            await all.browser.inBackground(
              'chrome.storage.local.get("consent").then((all) => typeof all.consent)',
            ),
          ).toBe('object');
        },
        later,
      );
    }));

  test('closed as usual: what was on is on, and nobody is asked again', () =>
    overRestart(name, async (first, later) => {
      await session(
        name,
        async ({ browser, me }) => {
          await me.agree();
          await me.turnOn(await browser.open(pages.report), host);
        },
        first,
      );
      await session(
        name,
        async ({ browser, me }) => {
          await until('the portal to be on', async () => (await me.hostsOn()).includes(host));
          const report = await browser.open(pages.report);
          await me.seesBadge(report, '•');
          const popup = await browser.toolbar(report);
          await popup.reads(en.page.state.current);
        },
        later,
      );
    }));
});
