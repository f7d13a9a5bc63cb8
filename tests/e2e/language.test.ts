/** Everything in Spanish: from the welcome page to the list, with papers in the language of those who read them. */
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/core/es/all.ts';
import { english } from '../../src/core/export/words-en.ts';
import { spanish as exported } from '../../src/core/export/words-es.ts';
import { badgeWords } from '../../src/ui/words/badge.ts';
import { endonyms } from '../../src/ui/words/endonyms.ts';
import { spanish } from '../../src/ui/words/es.ts';
import { person } from '../../tools/person.mjs';
import { browserNames, en, host, pages, type Surface, session, until } from './session.ts';

const apart = spanish.apart;
if (!apart) throw new Error('The Spanish tables of single pages are gone.');
const es = { ...spanish, case: apart.kase, welcome: apart.welcome, workspace: apart.workspace };

const tables = import.meta.glob<object>('../../src/ui/words/en/*.ts', { eager: true });
function every(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(every) : [];
}
const told = new Set([...every(spanish), ...Object.values(sentences)]);
/** What would be English on a Spanish screen: whole sentences, long enough to be no name. */
const untold = [...every(Object.values(tables)), ...Object.keys(sentences)].filter(
  (words) => words.split(' ').length > 2 && !/\{/.test(words) && !told.has(words),
);
const englishOn = async (page: Surface): Promise<readonly string[]> => {
  const text: string = await page.evaluate(`(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const copy = document.body.cloneNode(true);
    for (const other of copy.querySelectorAll('[lang="en"], blockquote, q, .paper')) other.remove();
    return copy.textContent;
  })()`);
  return untold.filter((words) => text.includes(words));
};

describe.each(browserNames)('in Spanish, in %s', (name) => {
  test('all screens speak it, letters and papers stay English until that is changed, and it can be left', () =>
    session(name, async ({ browser }) => {
      const me = person(browser, es);
      const welcome = await browser.tabAt('/src/welcome/');
      await welcome.click('button', endonyms.es);
      await welcome.see('heading', es.welcome.title);
      expect(await welcome.evaluate('document.documentElement.lang')).toBe('es');
      expect(await englishOn(welcome)).toEqual([]);
      await me.agree();

      const report = await browser.open(pages.report);
      const popup = await me.turnOn(report, host);
      await popup.reads(es.page.state.current);
      await popup.reads(es.tips.details);
      expect(await englishOn(popup)).toEqual([]);
      await me.seesBadge(report, '•');
      const titles =
        'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id }]) => chrome.action.getTitle({ tabId: id }))';
      expect(await browser.inBackground(titles)).toBe(badgeWords.es.now.tips);

      const sidebar = await me.openSidebar(report);
      await sidebar.reads(es.page.state.current);
      await sidebar.reads(apart.guide.understand);
      await sidebar.see('button', es.case.keep);
      expect(await englishOn(sidebar)).toEqual([]);
      await me.keep(sidebar);
      const [ticked = ''] = await me.tick(sidebar, 1);
      expect(Object.values(sentences)).toContain(ticked);
      expect(await englishOn(sidebar)).toEqual([]);

      const check = await browser.open('/src/check/index.html');
      await check.see('heading', apart.check.title);
      expect(await englishOn(check)).toEqual([]);
      await check.close();

      const workspace = await browser.open('/src/workspace/index.html');
      await workspace.see('heading', es.list.title);
      await until('the questions to choose from', () =>
        workspace.evaluate("document.getElementById('suggested') !== null"),
      );
      expect(await englishOn(workspace)).toEqual([]);
      // A question of the catalogue is kept in English, and told in the language of the screen.
      const [offer] = await workspace.find('button', new RegExp(`^${es.case.take}\\s*:`));
      await offer?.click();
      const kept = await until('the question', async () => {
        const all = await browser.inBackground('chrome.storage.local.get(null)');
        const [key = ''] = Object.keys(all).filter((each) => each.startsWith('case/'));
        return all[key]?.value.questions[0]?.text as string | undefined;
      });
      expect(sentences[kept]).toBeDefined();
      await workspace.reads(sentences[kept] ?? '');

      for (const section of ['guide', 'timeline', 'people', 'opinions', 'export', 'settings'] as const) {
        await workspace.click('button', es.workspace.sections[section]);
        await workspace.see('heading');
        expect(await englishOn(workspace), section).toEqual([]);
      }

      await workspace.click('button', es.workspace.sections.letters);
      await workspace.see('heading', apart.letters.title);
      expect(await englishOn(workspace)).toEqual([]);
      const office = sentences['To the records department'] ?? '';
      await workspace.click('button', new RegExp(`^${apart.letters.open}\\s*: ${office}`));
      await workspace.reads(apart.letters.inEnglish);
      await workspace.reads('[name as on the chart]');
      const blank = sentences['date of birth'] ?? '';
      await workspace.see('textbox', blank.charAt(0).toUpperCase() + blank.slice(1));
      expect(await englishOn(workspace)).toEqual([]);

      await workspace.click('button', es.workspace.sections.export);
      await workspace.reads(es.workspace.export.spoken.replace('{language}', endonyms.en));
      const take = async (format: 'text' | 'html') => {
        const { name } = es.workspace.export.formats[format];
        const button = es.workspace.export.downloadAs.replace('{name}', name);
        const { bytes } = await browser.download(() => workspace.click('button', button));
        return bytes.toString('utf8').replace(/\s+/g, ' ');
      };
      const first = await take('text');
      expect(first).toContain(english.title);
      expect(first).toContain(kept);
      await workspace.click('button', es.workspace.sections.settings);
      await workspace.choose(es.workspace.settings.papers, endonyms.es);
      await until('the choice to be kept', () =>
        browser.inBackground(
          "chrome.storage.local.get('settings').then(({ settings }) => settings.value.papers === 'es')",
        ),
      );
      await workspace.click('button', es.workspace.sections.export);
      const second = await take('html');
      expect(second).toContain(exported.title);
      expect(second).toContain(sentences[kept]);

      // Back to English, in every open window, with what was being typed where it was.
      await workspace.click('button', es.workspace.sections.list);
      await workspace.fill(es.case.note, 'Preguntar por las láminas.');
      await workspace.click('button', es.workspace.sections.settings);
      await workspace.choose(es.workspace.settings.language, endonyms.en);
      await workspace.see('heading', en.workspace.settings.title);
      await sidebar.see('heading', en.list.title);
      await workspace.click('button', en.workspace.sections.list);
      await workspace.reads(kept);
      expect(await (await workspace.see('textbox', en.case.note)).call('return this.value')).toBe(
        'Preguntar por las láminas.',
      );
      await until('the title', async () => {
        await report.activate();
        return (await browser.inBackground(titles)) === badgeWords.en.now.tips;
      });
    }));
});
