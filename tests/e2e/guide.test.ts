/** The guide: words of the page beside it, and what is known of second opinions for what is on the list. */
import { describe, expect, test } from 'vitest';
import { guide as words } from '../../src/ui/words/en/guide.ts';
import { browserNames, en, pages, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

/** Opens the fold whose line says this. */
async function unfold(page: Surface, line: string): Promise<void> {
  await until(`the fold “${line}”`, () =>
    page.evaluate(`(() => {
      const fold = [...document.querySelectorAll('details')]
        .find((one) => one.firstElementChild.textContent.includes(${JSON.stringify(line)}));
      if (fold) fold.open = true;
      return fold !== undefined;
    })()`),
  );
}

/** The names of the places in sight. */
const placesIn = (page: Surface): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('.places .name')].filter((one) => one.checkVisibility()).map((one) => one.textContent)`,
  );

describe.each(browserNames)('the guide, in %s', (name) => {
  const on = sharedSession(name);
  let workspace: Surface;

  test('beside a report, its words are explained, a tip leads on, and a list is kept', async () => {
    const { browser, me } = on();
    const report = await browser.open(pages.report);
    const sidebar = await me.openSidebar(report);
    await sidebar.reads(en.page.state.current);
    await sidebar.reads(words.understand);
    expect(await sidebar.text()).not.toContain('A biopsy with');
    await unfold(sidebar, words.words.onPage);
    await sidebar.reads('The most common breast cancer. It starts in the milk ducts');
    await unfold(sidebar, words.door.thisTitle);
    await sidebar.reads('Open the menu and search for “Share”.');
    const standsOn = (what: string) =>
      until(`the focus on “${what}”`, async () =>
        String(await sidebar.evaluate('document.activeElement.textContent')).includes(what),
      );
    await sidebar.click('button', en.tips.next.questions);
    await standsOn(words.card.ask);
    await sidebar.reads('How long can I safely wait before treatment starts?');
    await sidebar.click('button', en.tips.next.records);
    await standsOn(en.case.keep);
    await me.keep(sidebar);
  });

  test('it fits the list, says where each thing comes from, and keeps numbers folded away', async () => {
    workspace = await on().browser.open('/src/workspace/index.html');
    await workspace.see('heading', en.list.title);
    await workspace.click('button', en.workspace.sections.guide);
    await workspace.see('heading', words.title);
    await workspace.see('heading', 'Breast cancer');
    await workspace.reads('Most second opinions agree with the first.');
    await workspace.reads(en.tips.notReviewed);
    expect(await workspace.text()).not.toMatch(/\d%/);
    await unfold(workspace, 'with their numbers');
    await workspace.reads('Keep in mind: it is one small group at one expert center');
  });

  test('places are those of the country that the person chose', async () => {
    const places = async () => (await placesIn(workspace)).join();
    const choose = async (country: 'US' | 'GB') => {
      await workspace.click('button', en.workspace.sections.settings);
      await workspace.choose(en.workspace.settings.country, en.workspace.settings.countries[country]);
      await workspace.click('button', en.workspace.sections.guide);
    };
    // Before any is chosen, of no country.
    expect(await places()).not.toMatch(/NCI|Macmillan/);
    await choose('US');
    await until('places in America', async () => (await places()).includes('NCI'));
    await choose('GB');
    await until('places in Britain', async () => (await places()).includes('Macmillan'));
    expect(await places()).not.toContain('NCI');
  });

  test('a word is looked up', async () => {
    await workspace.fill(words.words.search, 'margin', 'searchbox');
    await workspace.reads('1 word found');
    await workspace.fill(words.words.search, 'zzz', 'searchbox');
    await workspace.reads(words.words.none);
  });

  test('it leads to the questions, which are unfolded and have the focus', async () => {
    await workspace.click('button', words.card.questions);
    await workspace.see('heading', en.list.title);
    await until('the questions', () => workspace.evaluate("document.querySelector('#suggested')?.open"));
    expect(await workspace.evaluate('document.activeElement.textContent')).toBe(en.case.suggested);
  });
});
