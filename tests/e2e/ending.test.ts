/** The whole browser dies or is closed: at most the last 250 ms of typing are gone. `reliability.ts` has every other death. */
import { describe, expect, test } from 'vitest';
import { promised, typing } from '../../bench/reliability/typing.mjs';
import { history } from '../../src/ui/words/en/history.ts';
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

const sentence = 'The nurse said that the slides leave the lab on Monday. ';

/** Fails where more is gone than was typed in the last 250 ms. */
function expectKept(kept: string, text: string, moments: readonly number[], death: number): void {
  const must = promised(moments, death);
  expect(text.startsWith(kept), `“${kept}” is no beginning of “${text}”`).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(must);
  expect(must).toBeGreaterThan(10);
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

/** What was typed before the browser died is taken back after it, from the list of changes. */
async function takesBack({ browser }: Session): Promise<void> {
  const workspace = await browser.open('/src/workspace/index.html');
  await workspace.activate();
  await workspace.see('heading', en.list.title);
  await workspace.evaluate(`void (document.querySelector('#recent').open = true)`);
  await workspace.click('button', new RegExp(`^${history.undo} ?: ${history.happened['list-note']}`));
  const note = await workspace.see('textbox', en.case.note);
  await until('the note to be empty', async () => (await note.call('return this.value')) === '');
  await workspace.close();
}

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
          await takesBack(all);
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
