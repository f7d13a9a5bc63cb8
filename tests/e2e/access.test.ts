/** Everybody can use it: axe on every surface in both themes, a walk by keyboard alone, and what a screen reader is told. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { board } from '../../src/ui/words/en/board.ts';
import { check as checking } from '../../src/ui/words/en/check.ts';
import { guide } from '../../src/ui/words/en/guide.ts';
import { letters } from '../../src/ui/words/en/letters.ts';
import { merge } from '../../src/ui/words/en/merge.ts';
import { opinions } from '../../src/ui/words/en/opinions.ts';
import { packet } from '../../src/ui/words/en/packet.ts';
import { people } from '../../src/ui/words/en/people.ts';
import { proof } from '../../src/ui/words/en/proof.ts';
import { timeline as telling } from '../../src/ui/words/en/timeline.ts';
import {
  type BrowserName,
  browserNames,
  en,
  host,
  pages,
  type Session,
  type Surface,
  session,
  until,
} from './session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['light', 'dark'] as const;

/** What axe finds wrong, one line each; in the second theme only colours can differ. */
async function violations(page: Surface, theme: 'light' | 'dark' = 'light'): Promise<string[]> {
  const only = theme === 'dark' ? "runOnly: ['color-contrast'], " : '';
  await page.evaluate(`(() => { globalThis.axe ?? (() => { ${axe} })(); return true; })()`);
  return page.evaluate(`axe.run(document, { ${only}resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      id + ' at ' + target.join(' ') + ': ' + failureSummary.replace(/\\s+/g, ' '))))`);
}

/** Calls back with every surface, each in the state that holds most. */
async function eachSurface(
  { browser, me }: Session,
  look: (surface: string, page: Surface) => Promise<void>,
): Promise<void> {
  const welcome = await browser.tabAt('/src/welcome/');
  await welcome.see('button', en.welcome.agree);
  await look('welcome', welcome);
  await welcome.click('button', en.welcome.tryIt);
  await welcome.reads(en.page.state.current);
  await look('welcome, trying it', welcome);
  await welcome.click('button', en.welcome.tryBack);
  await me.agree();
  const report = await browser.open(pages.report);
  const before = await browser.toolbar(report);
  await before.see('button', en.popup.turnOn);
  await look('popup, off', before);
  await me.turnOn(report, host);
  const popup = await browser.toolbar(report);
  await popup.reads(en.tips.details);
  await look('popup', popup);
  await popup.click('button', en.popup.openSidebar);
  const sidebar = await browser.sidebar();
  await sidebar.reads(en.tips.details);
  await sidebar.see('button', en.case.keep);
  await sidebar.reads(guide.understand);
  await look('sidebar, page', sidebar);
  await me.keep(sidebar);
  await sidebar.evaluate("void document.querySelectorAll('details').forEach((one) => { one.open = true; })");
  await look('sidebar, list', sidebar);
  const workspace = await browser.open('/src/workspace/index.html');
  await workspace.see('heading', en.list.title);
  await until('the questions to choose from', () =>
    workspace.evaluate("document.getElementById('suggested') !== null"),
  );
  await workspace.see('button', merge.remind.go);
  await workspace.evaluate(
    "void document.querySelectorAll('details').forEach((one) => { one.open = true; })",
  );
  await look('workspace, list', workspace);
  await workspace.choose(board.view, board.views.office);
  await workspace.see('button', new RegExp(`^${board.letter}`));
  await look('workspace, by office', workspace);
  await workspace.choose(board.view, board.views.state);
  await workspace.reads(board.means);
  await look('workspace, board', workspace);
  await workspace.click('button', board.several);
  await workspace.see('heading', board.severalTitle);
  await look('workspace, several records', workspace);
  await workspace.click('button', board.severalDone);
  await workspace.click('button', en.workspace.sections.people);
  await workspace.click('button', people.noteCall);
  await workspace.click('button', people.add);
  await until('both', () => workspace.evaluate("document.querySelectorAll('details[open]').length === 2"));
  await look('workspace, people', workspace);
  await workspace.click('button', en.workspace.sections.guide);
  await workspace.reads(guide.words.title);
  await look('workspace, guide', workspace);
  await workspace.click('button', en.workspace.sections.timeline);
  await workspace.see('heading', telling.add);
  await workspace.fill(telling.what, 'First biopsy');
  await workspace.fill(telling.year, '2021');
  await workspace.click('button', telling.button);
  await workspace.see('heading', telling.own);
  await workspace.reads(`2021 · ${telling.words.kinds.diagnosis}`);
  await look('workspace, timeline', workspace);
  await workspace.click('button', en.workspace.sections.letters);
  await workspace.see('heading', letters.title);
  await look('workspace, letters', workspace);
  await workspace.click('button', new RegExp(`^${letters.open}\\s*: To the records`));
  await workspace.see('heading', letters.fill);
  await look('workspace, letter', workspace);
  await workspace.click('button', letters.send);
  await workspace.see('heading', letters.steps);
  await look('workspace, letter that was sent', workspace);
  await workspace.click('button', en.workspace.sections.opinions);
  await workspace.see('heading', opinions.title);
  await workspace.click('radio', opinions.outcomes.differ);
  await workspace.see('heading', opinions.steps.differ);
  await look('workspace, opinions', workspace);
  await workspace.click('button', en.workspace.sections.export);
  await look('workspace, export', workspace);
  await workspace.click('button', packet.open);
  await workspace.see('heading', packet.choose);
  await workspace.see('heading', packet.pages.title);
  await look('workspace, packet', workspace);
  await workspace.click('button', packet.back);
  await workspace.click('button', en.workspace.export.print);
  await workspace.see('button', en.workspace.export.back);
  await look('print', workspace);
  await workspace.click('button', en.workspace.export.back);
  await workspace.click('button', en.workspace.sections.settings);
  await workspace.reads(proof.permissions);
  await workspace.see('button', en.workspace.portals.turnOffHost.replace('{host}', host));
  await look('workspace, settings', workspace);
  const check = await browser.open('/src/check/index.html');
  await check.see('heading', checking.title);
  await check.reads(checking.choose);
  await look('check a file', check);
}

test('axe finds nothing on any surface, in both themes, and a screen reader is told the same as before, in Chromium', () =>
  session('chromium', async (all) => {
    const found: string[] = [];
    await eachSurface(all, async (surface, page) => {
      await expect(await told(page)).toMatchFileSnapshot(`trees/${surface.replace(/,? /g, '-')}.txt`);
      for (const theme of themes) {
        await page.theme(theme);
        for (const line of await violations(page, theme)) found.push(`${surface}, ${theme}: ${line}`);
      }
    });
    expect(found).toEqual([]);
  }));

test.each(themes)('axe finds nothing on any surface, in the %s theme, in Firefox', (theme) =>
  session(
    'firefox',
    async (all) => {
      const found: string[] = [];
      await eachSurface(all, async (surface, page) => {
        const isDark = await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        expect(isDark).toBe(theme === 'dark');
        for (const line of await violations(page, theme)) found.push(`${surface}: ${line}`);
      });
      expect(found).toEqual([]);
    },
    { dark: theme === 'dark' },
  ),
);

test('a button without a name is found', () =>
  session('chromium', async ({ browser }) => {
    const welcome = await browser.tabAt('/src/welcome/');
    await welcome.see('button', en.welcome.agree);
    await welcome.evaluate("void document.querySelector('main').append(document.createElement('button'))");
    expect((await violations(welcome)).join()).toContain('button-name');
  }));

const focused = `(() => {
  const one = document.activeElement;
  const label = one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.textContent;
  return { name: label.replace(/\\s+/g, ' ').trim(), visible: one.matches(':focus-visible') };
})()`;

/** Tabs on until a thing of that name has the focus; every stop on the way must be visible. */
async function tabTo(page: Surface, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.press('Tab');
    const at: { name: string; visible: boolean } = await page.evaluate(focused);
    expect(at.visible, `the focus on “${at.name}” shows`).toBe(true);
    if (name.test(at.name)) return;
  }
  throw new Error(`80 presses of Tab did not reach ${name}.`);
}

describe.each(browserNames)('by keyboard alone, in %s', (name: BrowserName) => {
  test('agree, turn on, keep a list, tick a record and write a note', () =>
    session(name, async ({ browser, me }) => {
      const welcome = await browser.tabAt('/src/welcome/');
      await welcome.activate();
      await welcome.see('button', en.welcome.agree);
      await tabTo(welcome, new RegExp(`^${en.welcome.agree}$`));
      await welcome.press('Enter');
      await welcome.reads(en.welcome.agreed);

      const report = await browser.open(pages.report);
      await browser.allow(host);
      const popup = await browser.toolbar(report);
      await popup.see('button', en.popup.turnOn);
      await tabTo(popup, new RegExp(`^${en.popup.turnOn}$`));
      await popup.press('Enter');
      await until('it to be on', async () => (await me.hostsOn()).includes(host));
      const again = await browser.toolbar(report);
      await again.see('button', en.popup.openSidebar);
      await tabTo(again, new RegExp(`^${en.popup.openSidebar}$`));
      await again.press('Enter');

      const sidebar = await browser.sidebar();
      await sidebar.see('button', en.case.keep);
      await sidebar.activate();
      await tabTo(sidebar, new RegExp(`^${en.case.keep}$`));
      await sidebar.press('Enter');
      await sidebar.see('radio', en.case.me);
      await tabTo(sidebar, new RegExp(`^${en.case.me}$`));
      await sidebar.press(' ');
      await tabTo(sidebar, new RegExp(`^${en.case.start}$`));
      await sidebar.press('Enter');
      await sidebar.see('heading', en.list.title);
      await tabTo(sidebar, new RegExp(`^${en.list.have}: `));
      await sidebar.press(' ');
      await until('the tick', () => sidebar.evaluate('document.activeElement.checked'));
      await tabTo(sidebar, new RegExp(`^${en.case.note}$`));
      await sidebar.type('Written without a mouse.');
      expect(await sidebar.evaluate('document.activeElement.value')).toBe('Written without a mouse.');
    }));
});

describe.each(browserNames)('the timeline and the packet by keyboard alone, in %s', (name: BrowserName) => {
  test('tell what happened, then put the packet together without its timeline', () =>
    session(name, async ({ browser, me }) => {
      await me.agree();
      const workspace = await browser.open('/src/workspace/index.html');
      await workspace.click('radio', en.case.me);
      await workspace.click('button', en.case.start);
      await workspace.see('heading', en.list.title);
      await workspace.activate();
      await workspace.click('button', en.workspace.sections.timeline);
      await workspace.see('heading', telling.add);
      await tabTo(workspace, new RegExp(`^${telling.year}$`));
      await workspace.type('2021');
      await tabTo(workspace, new RegExp(`^${telling.what}$`));
      await workspace.type('First biopsy');
      await tabTo(workspace, new RegExp(`^${telling.button}$`));
      await workspace.press('Enter');
      await workspace.reads(`2021 · ${telling.words.kinds.diagnosis}`);

      await workspace.click('button', en.workspace.sections.export);
      await tabTo(workspace, new RegExp(`^${packet.open}$`));
      await workspace.press('Enter');
      await workspace.see('heading', packet.choose);
      await tabTo(workspace, new RegExp(`^${packet.parts.timeline.name}$`));
      await workspace.press(' ');
      await until('the tick to be off', () => workspace.evaluate('!document.activeElement.checked'));
      await tabTo(workspace, new RegExp(`^${packet.save}$`));
    }));
});

interface Told {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** Roles that say nothing without a name, and text, which the tests of the words hold. */
const silent = /^(none|generic|paragraph|StaticText|InlineTextBox|LineBreak|LabelText|ListMarker|mark|time)$/;

/** What a screen reader is told: roles and names in the order of reading; dates and versions blotted out. */
async function told(page: Surface): Promise<string> {
  const { nodes }: { nodes: Told[] } = await page.ids.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tell = (id: string, depth: number): string[] => {
    const node = byId.get(id);
    if (!node) return [];
    const isTold = !node.ignored && !silent.test(node.role.value);
    const line = `${'  '.repeat(depth)}${node.role.value} ${JSON.stringify(node.name?.value ?? '')}`
      .replace(/\b[A-Z][a-z]+ \d{1,2}, \d{4}\b/g, '(a day)')
      .replace(/\d+\.\d+\.\d+/g, '(a version)');
    const below = (node.childIds ?? []).flatMap((child) => tell(child, depth + (isTold ? 1 : 0)));
    return isTold ? [line, ...below] : below;
  };
  return `${tell(nodes[0]?.nodeId ?? '', 0).join('\n')}\n`;
}
