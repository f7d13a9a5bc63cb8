/** Which list a chart belongs to: remembered as a digest once the person said so, guarded against the wrong one; and records seen on a page. */
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/ui/words/en/charts.ts';
import { fill } from '../../src/ui/words/fill.ts';
import { browserNames, en, pages, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const theirChart = 'https://mychart.example.org/MyChart/app/test-results/proxy';
const { me: mine, someone: theirs } = en.case;

describe.each(browserNames)('a chart and its list, in %s', (name) => {
  const on = sharedSession(name);
  let page: Surface;
  let sidebar: Surface;

  const stored = (): Promise<Record<string, { value: Record<string, unknown> }>> =>
    on().browser.inBackground('chrome.storage.local.get(null)');
  const casesIn = async () =>
    Object.entries(await stored()).flatMap(([key, { value }]) => (key.startsWith('case/') ? [value] : []));
  const chartsOf = async (label: string) => (await casesIn()).find((each) => each.label === label)?.charts;
  const kept = (person: string) => fill(en.sidebar.kept, { person });

  test('is kept with a list only after a yes, and as a digest', async () => {
    const { browser, me } = on();
    page = await browser.open(theirChart);
    sidebar = await me.openSidebar(page);
    await sidebar.click('button', en.case.keep);
    await sidebar.click('button', en.case.start);
    await sidebar.see('heading', en.list.title);
    await sidebar.click('button', en.sidebar.page);
    await sidebar.reads(fill(charts.remember, { person: theirs }));
    expect(await chartsOf(theirs)).toBeUndefined();
    await sidebar.click('button', charts.rememberYes);
    await sidebar.gone('button', charts.rememberYes);
    expect(await chartsOf(theirs)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(JSON.stringify(await stored())).not.toMatch(/jamie|viewing/i);
  });

  test('is offered to that list the next time, and no other', async () => {
    const { browser } = on();
    await page.goto(browser.address(pages.report));
    await sidebar.see('button', en.case.keep);
    expect(await sidebar.text()).not.toContain(kept(theirs));
    await page.goto(browser.address(theirChart));
    await sidebar.reads(kept(theirs));
  });

  test('a page of another chart is guarded, and nothing is added before the person says so', async () => {
    const { browser } = on();
    await page.goto(browser.address(pages.report));
    await sidebar.click('button', en.case.keep);
    await sidebar.click('radio', theirs);
    const before = await stored();
    await sidebar.click('button', fill(en.case.addTo, { person: theirs }));
    await sidebar.reads(charts.guardMeans);
    await sidebar.reads(fill(charts.guard, { person: theirs }));
    await sidebar.click('button', charts.guardNo);
    await sidebar.gone('button', charts.guardNo);
    expect(await stored()).toEqual(before);
    await sidebar.click('radio', mine);
    await sidebar.click('button', en.case.start);
    await sidebar.see('heading', en.list.title);
    expect((await casesIn()).map(({ label }) => label).toSorted()).toEqual([mine, theirs].toSorted());
  });

  test('a record that the page shows is marked as in hand by a press, and not before', async () => {
    await sidebar.click('button', en.sidebar.page);
    await sidebar.reads(/Your portal shows this one: Pathology reports/);
    const states = async () =>
      Object.entries(await stored()).flatMap(([key, { value }]) =>
        key.startsWith('item/') && value.id === 'path-report' ? [[value.state, value.method]] : [],
      );
    expect(await states()).not.toContainEqual(['received', charts.method]);
    await sidebar.click('button', new RegExp(`^${charts.inHandAsk}\\s*: Pathology reports`));
    await sidebar.reads(fill(charts.inHandDone, { record: 'Pathology reports' }));
    await until('the record', async () =>
      (await states()).some(([state, method]) => state === 'received' && method === charts.method),
    );
  });

  test('a scan that found nothing is offered too, to the list of its chart alone', async () => {
    const { browser } = on();
    const offer = new RegExp(`^${charts.inHandAsk}\\s*: Scan and X-ray reports`);
    await page.goto(browser.address(pages.ctClear));
    await sidebar.reads(en.page.state.none);
    await sidebar.see('button', offer);
    const openIt = async (label: string) => {
      const { id } = (await casesIn()).find((each) => each.label === label) ?? {};
      await browser.inBackground(
        `chrome.storage.local.get('open-case').then((was) => chrome.storage.local.set({ 'open-case': { ...was['open-case'], value: ${JSON.stringify(id)} } })).then(() => null)`,
      );
    };
    await openIt(theirs);
    await sidebar.gone('button', offer);
    await openIt(mine);
    await sidebar.click('button', offer);
    await sidebar.reads(fill(charts.inHandDone, { record: 'Scan and X-ray reports' }));
    await page.close();
  });
});
